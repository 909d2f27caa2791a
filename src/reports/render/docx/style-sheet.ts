const grey = '<w:color w:val="595959"/>'
const headingFont =
  '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/><w:b/><w:bCs/>'
const bodyFont = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>'
const monospaced = `<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>${size(19)}`
const ofNormal = '<w:basedOn w:val="Normal"/>'
const beforeNormal = `${ofNormal}<w:next w:val="Normal"/>`

/** The defaults of a document: its letters, its spacing and the language of its text. */
export function defaults(language: string): string {
  return `<w:docDefaults>
    <w:rPrDefault><w:rPr>${bodyFont}${size(21)}<w:lang w:val="${language}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>`
}

/** The styles a report is written with: Word's own where Word has one, since those are what people know how to change. */
export function styleSheet(accent: string): string {
  return [headings(accent), texts(accent), small, letters, tables(accent)].join('')
}

function headings(accent: string): string {
  const colour = `<w:color w:val="${accent}" w:themeColor="accent1"/>`
  const heading = (level: number, halfPoints: number, before: number, after: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}">
      <w:name w:val="heading ${level}"/>${beforeNormal}<w:uiPriority w:val="9"/><w:qFormat/>
      <w:pPr><w:keepNext/><w:keepLines/>${space(before, after)}<w:outlineLvl w:val="${level - 1}"/></w:pPr>
      <w:rPr>${headingFont}${colour}${size(halfPoints)}</w:rPr>
    </w:style>`
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
    <w:style w:type="paragraph" w:styleId="Title">
      <w:name w:val="Title"/>${beforeNormal}<w:uiPriority w:val="10"/><w:qFormat/>
      <w:pPr><w:keepNext/>${space(0, 80)}</w:pPr><w:rPr>${headingFont}${colour}${size(52)}</w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Subtitle">
      <w:name w:val="Subtitle"/>${beforeNormal}<w:uiPriority w:val="11"/><w:qFormat/>
      <w:pPr>${space(0, 160)}</w:pPr><w:rPr>${grey}${size(23)}</w:rPr>
    </w:style>
    ${heading(1, 32, 400, 120)}${heading(2, 26, 280, 100)}${heading(3, 22, 200, 80)}
    <w:style w:type="paragraph" w:styleId="TOCHeading">
      <w:name w:val="TOC Heading"/>${beforeNormal}<w:uiPriority w:val="39"/><w:qFormat/>
      <w:pPr><w:keepNext/>${space(280, 80)}</w:pPr><w:rPr>${headingFont}${colour}${size(26)}</w:rPr>
    </w:style>`
}

function texts(accent: string): string {
  const listed = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${ofNormal}<w:qFormat/><w:pPr>${space(0, 60)}</w:pPr></w:style>`
  return `${listed('ListBullet', 'List Bullet')}${listed('ListNumber', 'List Number')}
    <w:style w:type="paragraph" w:styleId="Quote">
      <w:name w:val="Quote"/>${ofNormal}<w:uiPriority w:val="29"/><w:qFormat/>
      <w:pPr>
        <w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${accent}" w:themeColor="accent1"/></w:pBdr>
        ${space(60, 120)}<w:ind w:left="320"/>
      </w:pPr>
      <w:rPr><w:i/><w:iCs/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="HTMLPreformatted">
      <w:name w:val="HTML Preformatted"/>${ofNormal}<w:pPr>${space(60, 120)}</w:pPr><w:rPr>${monospaced}</w:rPr>
    </w:style>`
}

const toc = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="TOC${level}">
    <w:name w:val="toc ${level}"/>${beforeNormal}<w:uiPriority w:val="39"/><w:unhideWhenUsed/>
    <w:pPr>${space(0, 40)}<w:ind w:left="${level * 240 - 240}"/></w:pPr>
  </w:style>`

const small = `${toc(1)}${toc(2)}
  <w:style w:type="paragraph" w:styleId="Caption">
    <w:name w:val="caption"/>${beforeNormal}<w:uiPriority w:val="35"/><w:qFormat/>
    <w:pPr><w:keepNext/>${space(160, 60)}</w:pPr><w:rPr><w:b/><w:bCs/>${size(20)}</w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:customStyle="1" w:styleId="FigureSource">
    <w:name w:val="Figure Source"/>${beforeNormal}<w:qFormat/>
    <w:pPr>${space(40, 200)}</w:pPr><w:rPr>${grey}${size(16)}</w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="EndnoteText">
    <w:name w:val="endnote text"/>${ofNormal}
    <w:pPr>${space(0, 40)}</w:pPr>
    <w:rPr>${size(16)}</w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Header">
    <w:name w:val="header"/>${ofNormal}<w:pPr>${space(0, 0)}</w:pPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Footer">
    <w:name w:val="footer"/>${ofNormal}<w:pPr>${space(0, 0)}</w:pPr><w:rPr>${grey}${size(17)}</w:rPr>
  </w:style>`

const letters = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>
  </w:style>
  <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/><w:rPr>${monospaced}</w:rPr></w:style>
  <w:style w:type="character" w:styleId="Hyperlink">
    <w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr>
  </w:style>
  <w:style w:type="character" w:customStyle="1" w:styleId="IndexLink"><w:name w:val="Index Link"/></w:style>
  <w:style w:type="character" w:styleId="EndnoteReference">
    <w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
  </w:style>`

function tables(accent: string): string {
  const rule = (side: string) =>
    `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="${accent}" w:themeColor="accent1"/>`
  const margin = (side: string) => `<w:${side} w:w="80" w:type="dxa"/>`
  return `<w:style w:type="table" w:default="1" w:styleId="TableNormal">
      <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margin('left')}${margin('right')}</w:tblCellMar></w:tblPr>
    </w:style>
    <w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">
      <w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
      <w:pPr><w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${size(18)}</w:rPr>
      <w:tblPr>
        <w:tblBorders>${rule('top')}${rule('bottom')}<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/></w:tblBorders>
        <w:tblCellMar>${margin('left')}${margin('right')}</w:tblCellMar>
      </w:tblPr>
      <w:tblStylePr w:type="firstRow">
        <w:rPr><w:b/><w:bCs/></w:rPr>
        <w:tcPr>
          <w:tcBorders>${rule('bottom')}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF3F7"/><w:vAlign w:val="bottom"/>
        </w:tcPr>
      </w:tblStylePr>
    </w:style>`
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}

/** Space before and after, in twentieths of a point. */
function space(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"/>`
}
