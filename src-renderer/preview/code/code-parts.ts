import type { createLowlight } from 'lowlight'
import type { CodeKind, CodePart } from './code-part'

type Tree = ReturnType<ReturnType<typeof createLowlight>['highlight']>
type Node = Tree['children'][number]

/** Classes of highlight.js by the colour they share. */
const kindOfClass: Readonly<Record<string, CodeKind>> = {
  'hljs-keyword': 'keyword',
  'hljs-built_in': 'keyword',
  'hljs-literal': 'keyword',
  'hljs-type': 'keyword',
  'hljs-selector-tag': 'keyword',
  'hljs-meta': 'keyword',
  'hljs-string': 'string',
  'hljs-regexp': 'string',
  'hljs-char': 'string',
  'hljs-link': 'string',
  'hljs-number': 'number',
  'hljs-symbol': 'number',
  'hljs-bullet': 'number',
  'hljs-comment': 'comment',
  'hljs-quote': 'comment',
  'hljs-doctag': 'comment',
  'hljs-title': 'title',
  'hljs-section': 'title',
  'hljs-selector-id': 'title',
  'hljs-selector-class': 'title',
  'hljs-name': 'name',
  'hljs-attr': 'name',
  'hljs-attribute': 'name',
  'hljs-property': 'name',
  'hljs-variable': 'name',
  'hljs-template-variable': 'name',
  'hljs-addition': 'added',
  'hljs-deletion': 'removed',
}

function kindOf(node: Node, around: CodeKind | undefined): CodeKind | undefined {
  const classes = node.type === 'element' ? node.properties.className : undefined
  const names = Array.isArray(classes) ? classes.map(String) : []
  return names.map((name) => kindOfClass[name]).find((kind) => kind !== undefined) ?? around
}

function collect(nodes: readonly Node[], kind: CodeKind | undefined, parts: CodePart[]): void {
  for (const node of nodes) {
    if (node.type === 'text')
      parts.push(kind === undefined ? { text: node.value } : { text: node.value, kind })
    else if (node.type === 'element') collect(node.children, kindOf(node, kind), parts)
  }
}

/** A tree of highlight.js as runs, the innermost class that has a colour deciding. */
export function codeParts(tree: Tree): CodePart[] {
  const parts: CodePart[] = []
  collect(tree.children, undefined, parts)
  return parts
}
