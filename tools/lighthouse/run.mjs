// Runs Lighthouse, mobile, on each address it is given, in one browser.
//
//     node run.mjs <browser> <address>...
//
// Prints one line of JSON an address: its four scores, 0 to 100, what took points
// off each, and of how many runs it is the best. Performance is an estimate from times
// that were measured, and a busy machine is slow: below 100 it is measured again,
// twice at most. Exit status 2: it could not measure.
// Lighthouse 13 needs Node.js 22; this is the last of 12.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, ...addresses] = process.argv.slice(2);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const RUNS = 3;

// Why a category is not at 100: its audits that count and did not pass.
function losses(category, audits) {
  if (category.score === 1) return [];
  const lost = category.auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score < 1);
  return lost.map(({ id }) => {
    const { title, displayValue, details } = audits[id];
    const item = details?.items?.[0];
    const where = item?.node?.selector ?? item?.source?.url ?? item?.url ?? "";
    return [id, displayValue || title, where].filter(Boolean).join(": ");
  });
}

async function measure(address, port) {
  const settings = { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES };
  const { lhr } = await lighthouse(address, settings);
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const categories = CATEGORIES.map((name) => lhr.categories[name]);
  return {
    scores: categories.map(({ score }) => Math.round(score * 100)),
    losses: categories.map((category) => losses(category, lhr.audits).join("; ")),
  };
}

const chrome = await launch({
  chromePath,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
try {
  for (const address of addresses) {
    let best;
    let runs = 0;
    while (runs < RUNS && best?.scores[0] !== 100) {
      const found = await measure(address, chrome.port);
      if (!best || found.scores[0] > best.scores[0]) best = found;
      runs += 1;
    }
    console.log(JSON.stringify({ address, ...best, runs }));
  }
} catch (error) {
  console.error(`lighthouse: ${error.message}`);
  process.exitCode = 2;
} finally {
  chrome.kill();
}
