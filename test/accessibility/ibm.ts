// IBM's engine beside axe: it finds what axe does not, such as doubled ids and controls out of the order of the Tab key.
import code from 'accessibility-checker-engine/ace.js?raw';

interface Result {
  ruleId: string;
  value: [kind: string, outcome: string];
  message: string;
  snippet: string;
}

interface Ace {
  Checker: new () => { check(node: Node, rulesets: string[]): Promise<{ results: Result[] }> };
}

let loaded: Ace | undefined;

function engine(): Ace {
  if (!loaded) {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
    loaded = (globalThis as unknown as { ace: Ace }).ace;
  }
  return loaded;
}

/**
 * What the engine finds wrong inside an element, shadow roots included. Rules about a whole page do not count: a story
 * is none.
 *
 * @returns each as `rule: message, snippet`
 */
export async function ibmFindings(element: Element): Promise<string[]> {
  const { results } = await new (engine().Checker)().check(element, ['WCAG_2_2']);
  return results
    .filter(
      ({ value: [kind, outcome], ruleId }) =>
        kind === 'VIOLATION' && outcome === 'FAIL' && !WHOLE_PAGE.has(ruleId),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}

const WHOLE_PAGE = new Set([
  'aria_content_in_landmark',
  'html_lang_exists',
  'html_skipnav_exists',
  'page_title_exists',
  'skip_main_exists',
]);
