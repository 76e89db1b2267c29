import {
  Bell,
  Bot,
  Calendar,
  ChartColumn,
  Check,
  ChevronDown,
  CircleCheck,
  CircleDashed,
  Clock,
  Download,
  FileText,
  Forward,
  Image,
  Info,
  Link,
  ListTodo,
  Mail,
  MessageCircle,
  MessageCircleOff,
  Paperclip,
  Pencil,
  Pin,
  Plus,
  Search,
  Settings,
  Share2,
  Stamp,
  Trash2,
  TriangleAlert,
  User,
  Users,
  Vote,
  X,
} from '@lucide/vue'
import type { Component } from 'vue'

/** Words of Feishu's icon tokens (Card §6.5) and a glyph that looks alike. The first word that fits decides. */
const glyphs: readonly (readonly [word: string, glyph: Component])[] = [
  ['done', Check],
  ['yes', CircleCheck],
  ['succeed', CircleCheck],
  ['close', X],
  ['add', Plus],
  ['edit', Pencil],
  ['delete-trash', Trash2],
  ['search', Search],
  ['setting', Settings],
  ['info', Info],
  ['warning', TriangleAlert],
  ['time', Clock],
  ['calendar', Calendar],
  ['member', User],
  ['group', Users],
  ['chat-forbidden', MessageCircleOff],
  ['chat', MessageCircle],
  ['mail', Mail],
  ['link', Link],
  ['share', Share2],
  ['forward', Forward],
  ['tab-todo', ListTodo],
  ['todo', ListTodo],
  ['download', Download],
  ['bell', Bell],
  ['pin', Pin],
  ['attachment', Paperclip],
  ['approval', Stamp],
  ['down-small', ChevronDown],
  ['vote', Vote],
  ['wiki', FileText],
  ['file', FileText],
  ['chart', ChartColumn],
  ['myai', Bot],
  ['ai', Bot],
]

export const imageGlyph: Component = Image

/** For the hundreds of tokens that have no glyph here; the token is the tooltip. */
export const otherGlyph: Component = CircleDashed

/** A glyph for a token such as `calendar_outlined`; `undefined` when none is alike. */
export function glyphFor(token: string): Component | undefined {
  return glyphs.find(
    ([word]) => token === word || token.startsWith(`${word}_`) || token.startsWith(`${word}-`),
  )?.[1]
}
