import { expect, test } from 'vitest'
import { pdfToText } from '../../../../src/document/readers/pdf/pdf.ts'

/** A page whose font is neither embedded nor says what its codes mean, but for the name of its CMap. */
function pdfOf(encoding: string, ordering: string, codes: string): Uint8Array {
  const drawing = `BT /F1 14 Tf 60 700 Td <${codes}> Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 6 0 R>>',
    `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${encoding}/DescendantFonts[5 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 4>>/DW 1000>>`,
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
  ]
  const body = objects.map((object, n) => `${n + 1} 0 obj ${object} endobj`).join('\n')
  return Buffer.from(`%PDF-1.4\n${body}\ntrailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`)
}

test.each([
  ['GB-EUC-H', 'GB1', 'd6cac1bfcce1c9fd'],
  ['GBK-EUC-H', 'GB1', 'd6cac1bfcce1c9fd'],
  ['GBK2K-H', 'GB1', 'd6cac1bfcce1c9fd'],
  ['UniGB-UCS2-H', 'GB1', '8d2891cf63d05347'],
  ['UniGB-UTF16-H', 'GB1', '8d2891cf63d05347'],
  ['ETen-B5-H', 'CNS1', 'bde8b671b4a3a4c9'],
  ['UniCNS-UCS2-H', 'CNS1', '8cea91cf63d05347'],
])('a font of %s is read by the CMap of that name', async (encoding, ordering, codes) => {
  expect(await pdfToText(pdfOf(encoding, ordering, codes))).toMatch(/^[质質]量提升\n$/)
})

test('a font of a CMap that nobody has gives no text', async () => {
  await expect(pdfToText(pdfOf('Unheard-Of-H', 'GB1', 'd6ca'))).rejects.toThrow('no-text')
})
