import { css } from 'lit';

/** The head of a card or a page: kicker, subtitle, picture and numbers. */
export const countsStyles = css`
  .picture {
    margin-block-end: 1em;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--cc-radius, 0);
  }

  figcaption {
    margin-block-start: 0.35em;
    font-size: 0.75em;
    color: var(--muted);
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.75em;
    margin-block-start: 1em;
  }

  .figure {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.3;
    font-variant-numeric: lining-nums;
  }

  .kicker {
    font-size: 0.875em;
  }

  .subtitle {
    margin-block-start: 0.35em;
    font-size: 1.0625em;
    color: var(--muted);
  }

  .kicker + div > .title {
    margin-block-start: 0.35em;
  }
`;
