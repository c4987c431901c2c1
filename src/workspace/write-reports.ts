import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs'
import { appendFile, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type MatrixColumn, matrixColumn } from '../compare/matrix/column.ts'
import { DuizhaoError, reasonOf } from '../errors.ts'
import { pairName } from '../report/content/summary.ts'
import type { ComparedPair } from '../report/findings/findings.ts'
import { type FormatName, formats, type ReportOptions } from '../report/formats.ts'
import { columnsByBase } from '../report/tables/matrix-tables.ts'
import type { Volume } from '../report/volume.ts'

/**
 * Writes the reports of the pairs into `directory`, one pair after the other, and returns the names
 * of the files. Where a base has several localities, a format with a file per pair has a `matrix` file
 * too. A file appears when it is complete; what has been written of the others is removed, also when the process exits.
 * Throws `DuizhaoError`: `not-saved` where the system refuses, `same-pair` where two pairs would be one file.
 */
export async function writeReports(
  pairs: AsyncIterable<ComparedPair>,
  names: readonly FormatName[],
  directory: string,
  options: ReportOptions,
): Promise<string[]> {
  const scratch = await makeScratch(directory)
  const sweep = () => rmSync(scratch, { recursive: true, force: true })
  process.once('exit', sweep)
  try {
    const volumes = await openVolumes(names, scratch, options)
    const pairFormats = names.flatMap((name) => {
      const format = formats[name]
      return format.scope === 'pair' ? [format] : []
    })
    const columns: MatrixColumn[] = []
    const files = []
    for await (const pair of pairs) {
      const name = pairName(pair.comparison)
      if (columns.some((column) => pairName(column) === name)) {
        throw new DuizhaoError({ code: 'same-pair', pair: name })
      }
      columns.push(matrixColumn(pair.comparison))
      for (const { volume, body } of volumes) await appendFile(body, volume.add(pair))
      for (const format of pairFormats) {
        const file = `${name}.${format.extension}`
        await writeFile(join(scratch, file), await format.render(pair, options))
        files.push(file)
      }
    }
    const bases = columnsByBase(columns).filter(({ length }) => length > 1)
    for (const format of bases.length > 0 ? pairFormats : []) {
      const file = `matrix.${format.extension}`
      await writeFile(join(scratch, file), await format.renderMatrix(bases, options))
      files.push(file)
    }
    for (const { volume, body, file } of volumes) {
      await bind(volume, body, join(scratch, file))
      files.push(file)
    }
    for (const file of files) refuseFolder(join(directory, file))
    for (const file of files) await rename(join(scratch, file), join(directory, file))
    return files
  } catch (error) {
    throw isRefusal(error) ? notSaved(directory, error) : error
  } finally {
    sweep()
    process.off('exit', sweep)
  }
}

/** No file can take the place of a folder; said before the first one is moved. */
function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DuizhaoError({ code: 'not-saved', path, reason: 'EISDIR' })
  }
}

/** A folder inside `directory` for what is not complete. */
async function makeScratch(directory: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true })
    return await mkdtemp(join(directory, '.report-'))
  } catch (error) {
    throw notSaved(directory, error)
  }
}

/** True for what the system refused while a file was written: the disk is full, a right is missing. */
const isRefusal = (error: unknown) => error instanceof Error && 'syscall' in error

const notSaved = (path: string, error: unknown) =>
  new DuizhaoError({ code: 'not-saved', path, reason: reasonOf(error) })

interface OpenVolume {
  readonly volume: Volume
  /** The stretches of the pairs so far. */
  readonly body: string
  /** Its name when it is complete. */
  readonly file: string
}

async function openVolumes(
  names: readonly FormatName[],
  scratch: string,
  options: ReportOptions,
): Promise<OpenVolume[]> {
  const volumes = []
  for (const name of names) {
    const format = formats[name]
    if (format.scope !== 'volume') continue
    const body = join(scratch, `${name}.body`)
    await writeFile(body, '')
    volumes.push({ volume: await format.open(options), body, file: format.file })
  }
  return volumes
}

async function bind(volume: Volume, body: string, file: string): Promise<void> {
  const { head, tail } = volume.close()
  await pipeline(async function* () {
    yield head
    yield* createReadStream(body)
    yield tail
  }, createWriteStream(file))
}

/** One report of the pairs as text or bytes; a format with a file per pair takes one pair. */
export async function printReport(
  pairs: AsyncIterable<ComparedPair>,
  name: FormatName,
  options: ReportOptions,
): Promise<Readable> {
  const format = formats[name]
  if (format.scope === 'volume') {
    const volume = await format.open(options)
    const body: string[] = []
    for await (const pair of pairs) body.push(volume.add(pair))
    const { head, tail } = volume.close()
    return Readable.from([head, ...body, tail])
  }
  const printed = []
  for await (const pair of pairs) printed.push(await format.render(pair, options))
  return Readable.from(printed)
}
