// Finds the errors of the book that a pasted message may be: by the words in
// common, of which a rare one counts for more. Names, shapes and numbers differ
// from program to program, so a number counts for little.

const NUMBER = 0.2; // times the weight of a word
const ENOUGH = 0.7; // in common, of the lighter of the two texts
const LEAST = 12; // in common, where no error is named: two words have less
const NEAR = 0.8; // of the best score: found as well
const MOST = 3; // errors, of those that begin alike
const OWN_SECTION = 1.15; // times, for a section that has the message as its title

const TYPE = /\w*(?:Error|Exception)\b/g;

const wordsOf = (text) => [...new Set(text.toLowerCase().match(/[a-z_]{3,}|\d+/g))];
const firstLine = (text) => text.split("\n", 1)[0];

// For many questions about one list of errors, in the form of errors.json.
export function errorFinder(errors) {
  const textsOf = ({ message, wordings }) => [message, ...wordings];
  const said = errors.map((error) => new Set(wordsOf(textsOf(error).join(" "))));
  const weights = new Map();
  const weightOf = (words) => {
    let sum = 0;
    for (const word of words) {
      if (!weights.has(word)) {
        const count = said.filter((message) => message.has(word)).length || 1;
        weights.set(word, Math.log(1 + said.length / count) * (/\d/.test(word) ? NUMBER : 1));
      }
      sum += weights.get(word);
    }
    return sum;
  };
  const known = errors.map((error) => ({
    error,
    bonus: error.message.startsWith(error.heading) ? OWN_SECTION : 1,
    // A reader pastes all of it, or its first line; or what another release prints.
    texts: [...new Set(textsOf(error).flatMap((text) => [text, firstLine(text)]))].map((text) => {
      const words = wordsOf(text);
      return { words, weight: weightOf(words) };
    }),
  }));

  // The errors that the query may be, the likeliest first; mostly none or one.
  return (query) => {
    const asked = new Set(wordsOf(query));
    const all = weightOf(asked);
    const named = /\w(Error|Exception)\s*:/.test(query);
    const compare = ({ words, weight }) => {
      const common = words.filter((word) => asked.has(word));
      const shared = weightOf(common);
      if (shared < ENOUGH * Math.min(weight, all)) return 0;
      return (named ? common.length > 1 : shared >= LEAST) ? shared / Math.sqrt(weight) : 0;
    };
    const found = known
      .map(({ error, bonus, texts }) => ({ error, score: bonus * Math.max(...texts.map(compare)) }))
      .filter((one) => one.score)
      .sort((one, other) => other.score - one.score);
    const near = found.filter((one) => one.score >= NEAR * found[0].score);
    return near.slice(0, MOST).map((one) => one.error);
  };
}

// For many questions: the errors of the type that a query names last, as a traceback does.
export function typeFinder(errors) {
  return (query) => {
    const type = query.match(TYPE)?.at(-1);
    return { type, alike: errors.filter((error) => error.message.startsWith(`${type}:`)) };
  };
}
