/** Languages of fenced code (Card §9.3), upper and lower case alike. */
export const codeLanguages: ReadonlySet<string> = new Set(
  (
    'plain_text abap ada apache apex assembly bash c c_sharp cpp cmake cobol coffee_script css d dart delphi diff django ' +
    'docker_file erlang fortran gherkin go graphql groovy haskell html htmlbars http java javascript json julia kotlin ' +
    'latex lisp lua makefile markdown matlab nginx objective_c opengl_shading_language perl php powershell prolog ' +
    'properties protobuf python r ruby rust sas scala scheme scss shell solidity sql swift thrift toml typescript ' +
    'vbscript visual_basic xml yaml'
  ).split(' '),
)

/** Other names that people write for them. */
const aliases: Readonly<Record<string, string>> = {
  js: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  py: 'python',
  sh: 'shell',
  zsh: 'shell',
  console: 'shell',
  yml: 'yaml',
  text: 'plain_text',
  txt: 'plain_text',
  plaintext: 'plain_text',
  plain: 'plain_text',
  md: 'markdown',
  golang: 'go',
  rs: 'rust',
  rb: 'ruby',
  cs: 'c_sharp',
  csharp: 'c_sharp',
  'c#': 'c_sharp',
  'c++': 'cpp',
  'objective-c': 'objective_c',
  objc: 'objective_c',
  dockerfile: 'docker_file',
  docker: 'docker_file',
  coffeescript: 'coffee_script',
  vb: 'visual_basic',
  ps1: 'powershell',
  kt: 'kotlin',
  proto: 'protobuf',
  tex: 'latex',
  make: 'makefile',
  jsonc: 'json',
  json5: 'json',
}

/** The language that was meant by a name that is none. */
export function meantLanguage(name: string): string | undefined {
  const word = name.toLowerCase()
  if (Object.hasOwn(aliases, word)) return aliases[word]
  const known = word.replaceAll('-', '_')
  return codeLanguages.has(known) ? known : undefined
}
