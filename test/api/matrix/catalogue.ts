import { EVERYONE, type Matrix } from './row'

export const catalogueRows = {
  'area.children': [{ what: 'the streets of a district', input: { parentId: 'd-1' }, cells: EVERYONE }],
  'script.list': [{ what: 'the library', input: {}, cells: EVERYONE }],
  'script.get': [{ what: 'one script', input: { scriptId: 'sc-1' }, cells: EVERYONE }],
} satisfies Partial<Matrix>
