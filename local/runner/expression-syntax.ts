/**
 * Reads the text between `${{` and `}}` into a tree.
 * https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions
 */
export type ExpressionNode =
  | { readonly type: 'literal'; readonly value: string | number | boolean | null }
  | { readonly type: 'context'; readonly name: string }
  | { readonly type: 'index'; readonly target: ExpressionNode; readonly index: ExpressionNode }
  | { readonly type: 'filter'; readonly target: ExpressionNode }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly ExpressionNode[] }
  | { readonly type: 'not'; readonly operand: ExpressionNode }
  | {
      readonly type: 'binary'
      readonly operator: string
      readonly left: ExpressionNode
      readonly right: ExpressionNode
    }

export function parseExpression(text: string): ExpressionNode {
  return new Parser(text, tokenize(text)).parse()
}

type Token =
  | { readonly type: 'string' | 'name' | 'symbol'; readonly text: string }
  | { readonly type: 'number'; readonly text: string; readonly value: number }

const TOKEN =
  /\s*(?:'((?:[^']|'')*)'|([-+]?(?:0x[0-9a-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?))(?![\w-])|([a-z_][\w-]*)|(&&|\|\||[=!<>]=|[()[\].,!<>*]))/iy

/** Loosest first. */
const PRECEDENCE = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']] as const

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }

function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  while (text.slice(position).trim() !== '') {
    TOKEN.lastIndex = position
    const match = TOKEN.exec(text)
    if (!match) throw new Error(`Unexpected symbol at position ${position + 1} of expression: ${text}`)
    position = TOKEN.lastIndex
    const [, string, number, name, symbol] = match
    if (string !== undefined) tokens.push({ type: 'string', text: string.replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ type: 'number', text: number, value: Number(number) })
    else if (name !== undefined) tokens.push({ type: 'name', text: name })
    else tokens.push({ type: 'symbol', text: symbol ?? '' })
  }
  return tokens
}

class Parser {
  readonly #source: string
  readonly #tokens: readonly Token[]
  #position = 0

  constructor(source: string, tokens: readonly Token[]) {
    this.#source = source
    this.#tokens = tokens
  }

  parse(): ExpressionNode {
    const node = this.#binary(0)
    if (this.#position < this.#tokens.length) throw this.#unexpected()
    return node
  }

  #binary(level: number): ExpressionNode {
    const operators: readonly string[] | undefined = PRECEDENCE[level]
    if (!operators) return this.#unary()
    let left = this.#binary(level + 1)
    for (;;) {
      const operator = operators.find((candidate) => this.#accept(candidate))
      if (!operator) return left
      left = { type: 'binary', operator, left, right: this.#binary(level + 1) }
    }
  }

  #unary(): ExpressionNode {
    return this.#accept('!') ? { type: 'not', operand: this.#unary() } : this.#access()
  }

  #access(): ExpressionNode {
    let node = this.#primary()
    for (;;) {
      if (this.#accept('.')) {
        node = this.#accept('*') ? { type: 'filter', target: node } : this.#property(node)
      } else if (this.#accept('[')) {
        const index: ExpressionNode | '*' = this.#accept('*') ? '*' : this.#binary(0)
        this.#expect(']')
        node = index === '*' ? { type: 'filter', target: node } : { type: 'index', target: node, index }
      } else {
        return node
      }
    }
  }

  #property(target: ExpressionNode): ExpressionNode {
    const token = this.#next()
    if (token?.type !== 'name') throw this.#unexpected(token)
    return { type: 'index', target, index: { type: 'literal', value: token.text } }
  }

  #primary(): ExpressionNode {
    if (this.#accept('(')) {
      const node = this.#binary(0)
      this.#expect(')')
      return node
    }
    const token = this.#next()
    if (token?.type === 'string') return { type: 'literal', value: token.text }
    if (token?.type === 'number') return { type: 'literal', value: token.value }
    if (token?.type !== 'name') throw this.#unexpected(token)
    if (this.#accept('(')) return { type: 'call', name: token.text, args: this.#args() }
    const constant = CONSTANTS[token.text]
    return constant === undefined ? { type: 'context', name: token.text } : { type: 'literal', value: constant }
  }

  #args(): ExpressionNode[] {
    const args: ExpressionNode[] = []
    if (this.#accept(')')) return args
    do args.push(this.#binary(0))
    while (this.#accept(','))
    this.#expect(')')
    return args
  }

  #next(): Token | undefined {
    return this.#tokens[this.#position++]
  }

  #accept(symbol: string): boolean {
    const token = this.#tokens[this.#position]
    if (token?.type !== 'symbol' || token.text !== symbol) return false
    this.#position++
    return true
  }

  #expect(symbol: string): void {
    if (!this.#accept(symbol)) throw this.#unexpected()
  }

  #unexpected(token: Token | undefined = this.#tokens[this.#position]): Error {
    return new Error(`Unexpected ${token ? `'${token.text}'` : 'end'} in expression: ${this.#source}`)
  }
}
