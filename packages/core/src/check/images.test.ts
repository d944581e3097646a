import { describe, expect, it } from 'vitest';
import { eventContent, issuesIn, mistakesIn } from './content.test-support.js';

const image = (fields: object) => eventContent({ image: { credit: 'Foto: Muster', ...fields } });

describe('a picture', () => {
  it('wants to be described, which is advice and no error', () => {
    const [issue, another] = issuesIn(image({ url: 'a.jpg' }));
    expect(issue).toMatchObject({ code: 'image.alt', level: 'warning', path: ['events', 0, 'image', 'url'] });
    expect(another).toBeUndefined();
  });

  it('needs no description where it is decoration, or where there is only its credit', () => {
    expect(mistakesIn(image({ url: 'a.jpg', decorative: true }))).toEqual([]);
    expect(mistakesIn(image({ url: 'a.jpg', alt: 'Ein Brunnen' }))).toEqual([]);
    expect(mistakesIn(image({}))).toEqual([]);
  });

  it('is not both', () => {
    expect(mistakesIn(image({ url: 'a.jpg', alt: 'Ein Brunnen', decorative: true }))).toEqual([
      'image.both events.0.image.decorative',
    ]);
  });
});
