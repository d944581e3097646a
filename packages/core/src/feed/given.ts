/** Takes out the fields that hold nothing, so that a record equals what its own JSON is read back as. */
export function given<T extends object>(record: T): T {
  for (const name in record) if (record[name] === undefined) delete record[name];
  return record;
}
