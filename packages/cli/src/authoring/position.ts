/** A place in a text file; both count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}
