import { strFromU8, strToU8 } from 'fflate'
import type { Workbook } from '../../sheet.ts'
import type { Parts } from '../zip.ts'
import { escaped } from './text.ts'

const part = 'docProps/core.xml'

/** A workbook that says what it is called, whose it is and in which language. */
export function withProperties(parts: Parts, { title, organisation, language }: Workbook): Parts {
  const creator = organisation === null ? '' : `<dc:creator>${escaped(organisation)}</dc:creator>`
  const core =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title>${creator}<dc:language>${language}</dc:language></cp:coreProperties>`
  return {
    ...parts,
    [part]: strToU8(core),
    ...added(
      parts,
      '[Content_Types].xml',
      '</Types>',
      `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${part}"/>`,
    ),
    ...added(
      parts,
      '_rels/.rels',
      '</Relationships>',
      `<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${part}"/>`,
    ),
  }
}

/** A part with something before its end. */
function added(parts: Parts, name: string, end: string, what: string): Parts {
  return { [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, () => what + end)) }
}
