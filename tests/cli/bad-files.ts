import { zipSync } from 'fflate'

const bytes = (...values: readonly number[]) => Buffer.from(values)
const paragraph = '<w:p><w:r><w:t>一、总则</w:t></w:r></w:p>'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function zip(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const encoded = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? Buffer.from(part) : part,
  ])
  return Buffer.from(zipSync(Object.fromEntries(encoded)))
}

const docx = (body: string, before = '') =>
  zip({
    'word/document.xml': `${before}<w:document ${word}><w:body>${body}</w:body></w:document>`,
  })

/** A PDF of these objects, numbered from 1; readers rebuild the missing cross references. */
function pdf(objects: readonly string[], trailer: string): Buffer {
  const numbered = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  return Buffer.from(`%PDF-1.4\n${numbered.join('')}trailer\n<< ${trailer} >>\n%%EOF\n`, 'latin1')
}

const emptyPage = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
]
const locked = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`

const wholeDocx = docx(paragraph)
const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`part${index}`, 'x']))
const entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

/** Files that no plan can be read from: name, bytes, and what the one line on the screen says. */
export const badFiles: readonly (readonly [name: string, bytes: () => Buffer, wording: RegExp])[] =
  [
    ['empty.txt', () => bytes(), /empty/],
    ['only-a-mark.txt', () => bytes(0xef, 0xbb, 0xbf), /empty/],
    ['blank.md', () => Buffer.from(' \n\u3000\n'), /empty/],
    ['program.bin', () => bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 3), /not text/],
    ['zeros.txt', () => Buffer.alloc(2000), /not text|empty/],
    [
      'legacy.doc',
      () => bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /legacy Word or WPS.*soffice/,
    ],
    [
      'plan.wps',
      () => bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /legacy Word or WPS.*soffice/,
    ],
    ['plan.rtf', () => Buffer.from('{\\rtf1 plan}'), /RTF.*soffice/],
    ['plan.ofd', () => zip({ 'OFD.xml': '<ofd/>' }), /OFD.*PDF/],
    ['plan.odt', () => zip({ mimetype: 'x', 'content.xml': '<x/>' }), /OpenDocument.*soffice/],
    ['plan.xlsx', () => zip({ 'xl/workbook.xml': '<x/>' }), /spreadsheet/],
    ['plan.pptx', () => zip({ 'ppt/presentation.xml': '<x/>' }), /presentation.*PDF/],
    ['plans.zip', () => zip({ 'a.txt': '一、', 'b.txt': '二、' }), /archive.*Unpack/],
    ['climbing.zip', () => zip({ '../../evil.txt': 'x' }), /archive.*Unpack/],
    [
      'page.mhtml',
      () => Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n'),
      /MHTML.*HTML/,
    ],
    ['plan.txt.gz', () => bytes(0x1f, 0x8b, 8, 0), /archive/],
    ['plan.7z', () => bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /archive/],
    ['plan.rar', () => bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 7), /archive/],
    ['scan.jpg', () => bytes(0xff, 0xd8, 0xff, 0xe0), /image.*OCR/],
    ['scan.png', () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /image.*OCR/],
    ['scan.tif', () => bytes(0x49, 0x49, 0x2a, 0), /image.*OCR/],
    ['renamed-scan.txt', () => bytes(0xff, 0xd8, 0xff, 0xe0), /image.*OCR/],
    ['cut-short.docx', () => wholeDocx.subarray(0, wholeDocx.length - 40), /damaged DOCX/],
    ['only-header.docx', () => bytes(0x50, 0x4b, 3, 4), /damaged DOCX/],
    ['scrambled.docx', () => scrambled(wholeDocx), /damaged DOCX/],
    ['unclosed.docx', () => docx('<w:p><w:r>'), /damaged DOCX/],
    ['crossed.docx', () => docx('<w:p><w:r></w:p></w:r>'), /damaged DOCX/],
    ['entities.docx', () => docx(paragraph, entities), /damaged DOCX/],
    [
      'deep.docx',
      () => docx(`${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`),
      /larger than a document may be.*nested/,
    ],
    [
      'bomb.docx',
      () => zip({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }),
      /damaged DOCX/,
    ],
    ['many-parts.docx', () => zip({ ...many, 'word/document.xml': '<x/>' }), /damaged DOCX.*parts/],
    ['no-words.docx', () => docx('<w:p/>'), /empty/],
    ['no-body.docx', () => zip({ 'word/document.xml': '<w:document/>' }), /empty/],
    ['header-only.pdf', () => Buffer.from('%PDF-1.7\n'), /damaged PDF file \(Invalid PDF/],
    ['noise.pdf', () => Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`), /damaged PDF/],
    ['scanned.pdf', () => pdf(emptyPage, '/Root 1 0 R'), /scanned.*ocrmypdf/],
    [
      'locked.pdf',
      () => pdf([...emptyPage, locked], '/Root 1 0 R /Encrypt 4 0 R /ID [<01> <01>]'),
      /password/,
    ],
    ['scripts-only.html', () => Buffer.from('<html><script>var a = 1</script></html>'), /empty/],
    [
      'deep.html',
      () => Buffer.from('<div>'.repeat(20_000)),
      /larger than a document may be.*nested/,
    ],
    ['growing.html', () => Buffer.from(growingPage()), /larger than a document may be/],
    ['huge.txt', () => Buffer.alloc(33 * 1024 * 1024, '一'), /larger than a document may be/],
    ['long.txt', () => Buffer.from('一、好。\n'.repeat(900_000)), /larger than a document may be/],
  ]

function scrambled(whole: Buffer): Buffer {
  const copy = Buffer.from(whole)
  copy.fill(0x55, 60, 120)
  return copy
}

/** Unclosed formatting is opened anew in every paragraph, so the tree is the product of both counts. */
function growingPage(): string {
  const fonts = Array.from({ length: 400 }, (_, index) => `<font color="#${index}">`)
  return `<p>${fonts.join('')}${'<p>x'.repeat(4000)}`
}
