// What our elements use of Lit's style sheets: constructed ones, which all shadow roots share.

export interface Sheet {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/** A style sheet without expressions, made when it is first needed. */
export function css([cssText = '']: TemplateStringsArray): Sheet {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
  };
}
