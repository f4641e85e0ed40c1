import { EVERYONE, type Matrix } from './row'

export const catalogueRows = {
  'area.children': [{ what: 'the streets of a district', input: { parentId: 'd-1' }, cells: EVERYONE }],
} satisfies Partial<Matrix>
