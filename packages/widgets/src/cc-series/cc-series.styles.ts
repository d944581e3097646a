import { css } from 'lit';

export default css`
  .family {
    margin-block-start: 1em;
  }
`;
