import type { Feature } from 'write-excel-file/node'
import { insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue } from 'write-excel-file/utility'

/** A column of the first sheet that offers a range of another one. What is not offered may be typed all the same. */
export type DropDown = { column: string; offers: string }

const FIRST_ROW = 2
const LAST_ROW = 5_001

/** The elements of a sheet that stand before and after; a spreadsheet program refuses a file in another order. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
]

/** 下拉选项: the writer of sheets has none of its own, so they are put into the XML. */
export const dropDowns = <Content>(choices: readonly DropDown[]): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) =>
          sheetIndex === 0 && choices.length > 0
            ? insertElementMarkupAccordingToOrderOfSiblings(xml, markupOf(choices), ORDER, 'worksheet')
            : xml,
      },
    },
  },
})

const markupOf = (choices: readonly DropDown[]) =>
  `<dataValidations count="${choices.length}">${choices.map(validation).join('')}</dataValidations>`

const validation = ({ column, offers }: DropDown) =>
  `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}${FIRST_ROW}:${column}${LAST_ROW}">` +
  `<formula1>${sanitizeAttributeValue(offers)}</formula1></dataValidation>`
