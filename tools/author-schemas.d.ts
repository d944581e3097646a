/** JSON Schemas of the files that authors write, by the name of the schema's file. */
export function authorSchemas(): Promise<Record<string, object>>;
