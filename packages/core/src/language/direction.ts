// Scripts and languages written from right to left (CLDR). Kurdish, Punjabi and others that are
// written both ways count by their script subtag.
const scripts = /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/;
const languages = /^(?:ar|azb|ckb|dv|fa|glk|he|iw|ji|khw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)$/;

/** The direction in which a language is written, told by its script, else by its usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [name = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  return (script === undefined ? languages.test(name) : scripts.test(script)) ? 'rtl' : 'ltr';
}
