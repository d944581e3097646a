/**
 * Names in use that the gazetteer does not hold, with the place's number in GeoNames. German pages of
 * municipal networks write them so. Add a name here when `connective place` should have found it.
 */
export const aliases: Readonly<Record<string, number>> = {
  Gandscha: 586523,
  Kischinau: 618426,
  Tscherniwzi: 710719,
};
