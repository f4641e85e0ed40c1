import { answer } from '@cloud/entry/answer'
import { writeAnnualDocx } from '@cloud/gateways/annual-docx'
import { writePdf } from '@cloud/gateways/pdf'
import { writeReport } from '@cloud/gateways/report-writer'
import { exportHandlers } from '@cloud/handlers/export'
import type { Request } from '@cloud/kernel/dispatch'

/** The cloud function `export`: documents; it has more memory and more time than `api`. */
export const main = (request: Request) =>
  answer(exportHandlers, request, { writePdf, writeReport, writeAnnual: writeAnnualDocx })
