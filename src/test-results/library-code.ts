/** Whether a place is code of somebody else: of the language, of the test framework, of a package. A test never fails there. */
import type { SourcePlace } from './source-places.ts'

export function isLibrary({ file, before }: SourcePlace): boolean {
  if (libraryPaths.some((pattern) => pattern.test(file))) return true
  if (/(?:https?:\/\/|ext:|node:|dart:|package:)$/.test(before)) return true
  const className = jvmClass(before)
  if (className !== undefined) return jvmLibraries.some((name) => className.startsWith(name))
  // ExUnit names the application of each frame: `(ecto 3.12.1) lib/ecto/repo.ex:5`.
  return /\((?:elixir|ex_unit|stdlib|kernel|mix|ecto|ecto_sql|postgrex|db_connection|phoenix\w{0,20}|plug) \d[\w.-]{0,20}\) $/.test(
    before,
  )
}

const libraryPaths = [
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|\.m2|\.nuget|\.pub-cache|rustc)\//,
  /^(?:node:)?internal\/.*\.js$/,
  /^(?:node|ext|dart|package):/,
  // Python, Ruby and C keep theirs under lib.
  /^(?:\/usr|\/opt\/hostedtoolcache|\/opt\/homebrew)(?:\/.*)?\/(?:lib|lib64|include|share|libexec)\//,
  /\/lib\/(?:python|ruby)[\d/]/,
  /^\/usr\/local\/go\/|\/pkg\/mod\/|\/go\/\d[\w.]*\/x64\/src\/|(?:^|\/)_testmain\.go$/,
  /(?:^|\/)(?:testing\/testing|runtime\/(?:panic|asm_\w+|signal_unix))\.(?:go|s)$/,
  /(?:^|\/)deps\/.*\.(?:exs?|erl)$/,
]

const jvmLibraries = [
  'java.',
  'javax.',
  'jakarta.',
  'jdk.',
  'sun.',
  'com.sun.',
  'kotlin.',
  'kotlinx.',
  'scala.',
  'groovy.',
  'org.codehaus.groovy.',
  'org.apache.groovy.',
  'org.apache.maven.',
  'org.gradle.',
  'worker.org.gradle.',
  'org.junit.',
  'junit.',
  'org.testng.',
  'org.opentest4j.',
  'org.hamcrest.',
  'org.assertj.',
  'org.mockito.',
  'org.spockframework.',
  'org.scalatest.',
  'org.specs2.',
  'munit.',
  'io.kotest.',
  'io.mockk.',
  'org.springframework.',
  'org.hibernate.',
  'org.postgresql.',
  'com.zaxxer.',
  'sbt.',
]

/** `com.shop.OrderTest` of `at app//com.shop.OrderTest.rounds(`, where the next word is the file. */
function jvmClass(before: string): string | undefined {
  if (!before.endsWith('(')) return undefined
  const method = before.slice(before.lastIndexOf(' ') + 1).replace(/^\tat/, '')
  const qualified = method.slice(method.lastIndexOf('/') + 1, -1)
  return qualified.includes('.') ? qualified : undefined
}
