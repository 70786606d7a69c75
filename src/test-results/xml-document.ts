/** An XML file as elements, read without a document type: no entity of its own is ever expanded. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'

export type Element = Readonly<Record<string, unknown>>

/** The file is not well-formed or not to be trusted; the message says in what way, without quoting the file. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
  /** The element that a document type was declared for. */
  readonly documentType: string | undefined

  constructor(message: string, documentType?: string) {
    super(message)
    this.documentType = documentType
  }
}

/** An element around all that stands at the top: files written one after the other into one have several roots. */
export function parseXml(xml: string): Element {
  const documentType = findDocumentType(xml)
  if (documentType !== undefined) {
    throw new XmlError('it has a document type declaration, which test results never need', documentType)
  }
  const whole = `<${around}>${xml.replace(/^\uFEFF/, '').replace(/<\?xml\s[^<>]{0,200}\?>/g, '')}</${around}>`
  const problem = XMLValidator.validate(whole)
  if (problem !== true) throw new XmlError(`it is not well-formed XML (line ${problem.err.line})`)
  const [document] = children(asElement(read(whole)), around)
  return document ?? {}
}

/** The parser refuses what could change JavaScript's own objects, such as an element `__proto__`, and more depth than a stack has. */
function read(xml: string): unknown {
  try {
    return parser.parse(xml)
  } catch {
    throw new XmlError('it has elements nested too deep, or with a name such as `__proto__`')
  }
}

export function attribute(element: Element, name: string): string | undefined {
  const value = element[`@${name}`]
  return typeof value === 'string' ? value : undefined
}

/** A whole number of an attribute; 0 when there is none. Java groups thousands: `1,234`. */
export function amountOf(element: Element, name: string): number {
  const text = (attribute(element, name) ?? '').replaceAll(',', '')
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

export function textOf(element: Element): string {
  const text = element['#text']
  return typeof text === 'string' ? text : ''
}

export function children(element: Element, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => {
    const value = element[name]
    return Array.isArray(value) ? value.map(asElement) : []
  })
}

export function childNames(element: Element): string[] {
  return Object.keys(element).filter((name) => !/^[@#?]/.test(name))
}

const around = 'results'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // The five predefined entities and character references (&#10;), which every framework uses in messages.
  processEntities: { enabled: true },
  htmlEntities: true,
  maxNestedTags: 100,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
})

/** Entities are declared in a document type, and no test framework writes one. A message may quote one, in CDATA. */
function findDocumentType(xml: string): string | undefined {
  for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', at + 2)) {
    const quoted = quotes.find(({ begin }) => xml.startsWith(begin, at))
    if (!quoted) return /^<!DOCTYPE\s{1,20}([\w-]{1,50})/i.exec(xml.slice(at, at + 100))?.[1] ?? ''
    at = xml.indexOf(quoted.end, at)
    if (at < 0) return undefined
  }
  return undefined
}

const quotes = [
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<!--', end: '-->' },
]

/** An element without attributes is parsed to its text alone. */
function asElement(value: unknown): Element {
  return typeof value === 'object' && value !== null ? (value as Element) : { '#text': String(value ?? '') }
}
