/** The shape of `config/cloudbase/indexes.json`: which collections exist and how they are indexed. */
export type IndexDeclaration = {
  name: string
  keys: readonly { field: string; direction: number }[]
  unique?: boolean
}

export type Declaration = {
  collections: Record<string, { indexes: readonly IndexDeclaration[] }>
}

const COLLECTION_NAME = /^[A-Za-z0-9_-]{1,64}$/

export const isCollectionName = (name: string): boolean => COLLECTION_NAME.test(name)

/** A wrong declaration stops the start with a sentence, not the first query with a riddle. */
export function checkDeclaration(declaration: Declaration): void {
  for (const [collection, { indexes }] of Object.entries(declaration.collections)) {
    if (!isCollectionName(collection)) throw new Error(`Not a collection name: ${collection}`)
    const names = indexes.map((index) => index.name)
    if (new Set(names).size < names.length) throw new Error(`Two indexes of ${collection} share a name`)
    for (const index of indexes) checkIndex(collection, index)
  }
}

function checkIndex(collection: string, { name, keys }: IndexDeclaration): void {
  const isSound = keys.length > 0 && keys.every((key) => key.field && (key.direction === 1 || key.direction === -1))
  if (!isSound) throw new Error(`Index ${name} of ${collection}: keys are { field, direction: 1 | -1 }, at least one`)
}
