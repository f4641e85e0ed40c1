/** How many runs of a property: a few in every test, many times as many in the soak. */
export const runs = (usual: number): number => usual * Number(process.env['TIMES'] ?? 1)
