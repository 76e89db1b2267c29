import type { Evidence } from './model'

/** A colour in the light and in the dark theme, as `#RRGGBB`, and how well it is known. */
export interface Colour {
  readonly light: string
  readonly dark: string
  readonly evidence: Evidence
}

/** The shades that every hue has (Card §12.3). */
export const shades = ['50', '100', '200', '300', '350', '400', '500', '600', '700', '800', '900'] as const
export type Shade = (typeof shades)[number]

type Pair = readonly [light: string, dark: string]
type Scale = Readonly<Record<string, Pair>>

/** The documented ends of each hue and its `-600`, which is what the bare name means (Card §12.3, grade O). */
const documented = {
  blue: {
    '50': ['#F0F4FF', '#152340'],
    '100': ['#E0E9FF', '#173166'],
    '200': ['#C2D4FF', '#194294'],
    '300': ['#94B4FF', '#2655B6'],
    '350': ['#7AA2FF', '#275FCE'],
    '400': ['#5083FB', '#3370EB'],
    '500': ['#336DF4', '#4C88FF'],
    '600': ['#1456F0', '#75A4FF'],
    '700': ['#0442D2', '#8FB4FF'],
    '800': ['#002F9E', '#BDD2FF'],
    '900': ['#002270', '#E0E9FF'],
  },
  wathet: { '50': ['#E7F8FE', '#152830'], '600': ['#076A94', '#25B2E5'], '900': ['#072B3D', '#C7F0FF'] },
  turquoise: { '50': ['#E2F8F5', '#132926'], '600': ['#067062', '#1AB7A1'], '900': ['#02312A', '#B7F7EF'] },
  green: { '50': ['#E4FAE1', '#0E2B0A'], '600': ['#1A7526', '#51BA43'], '900': ['#022C07', '#CBF5C6'] },
  lime: { '50': ['#F2F8D3', '#212702'], '600': ['#5C6D08', '#93AF04'], '900': ['#262E00', '#E3F391'] },
  yellow: { '50': ['#FBF4DF', '#30250A'], '600': ['#865B03', '#FBCB46'], '900': ['#382201', '#FFEAA3'] },
  sunflower: { '50': ['#FFFFDB', '#29250A'], '600': ['#8F7C00', '#F5DF36'], '900': ['#2C2502', '#FFF59E'] },
  orange: { '50': ['#FFF3E5', '#33210B'], '600': ['#A44904', '#F3871B'], '900': ['#3B1A02', '#FEE7CD'] },
  red: { '50': ['#FEF0F0', '#3D1A19'], '600': ['#C02A26', '#F6827E'], '900': ['#590603', '#FEE3E2'] },
  carmine: { '50': ['#FEF0F8', '#3A182B'], '600': ['#B82879', '#ED77BA'], '900': ['#550C35', '#FFE0F2'] },
  violet: { '50': ['#FCEEFC', '#3B153B'], '600': ['#A630A6', '#E17FE1'], '900': ['#520052', '#FCDFFC'] },
  purple: { '50': ['#F5F0FE', '#2B194A'], '600': ['#7A35F0', '#B88FFE'], '900': ['#2F0080', '#EFE5FF'] },
  indigo: { '50': ['#F2F3FD', '#1E204A'], '600': ['#4752E6', '#9499F7'], '900': ['#151B70', '#E7E9FE'] },
  grey: {
    '00': ['#FFFFFF', '#0A0A0A'],
    '50': ['#F5F6F7', '#1A1A1A'],
    '100': ['#F2F3F5', '#292929'],
    '200': ['#EFF0F1', '#373737'],
    '300': ['#DEE0E3', '#434343'],
    '350': ['#D0D3D6', '#505050'],
    '400': ['#BBBFC4', '#5F5F5F'],
    '500': ['#8F959E', '#757575'],
    '600': ['#646A73', '#A6A6A6'],
    '650': ['#51565D', '#CFCFCF'],
    '700': ['#373C43', '#E0E0E0'],
    '800': ['#2B2F36', '#E8E8E8'],
    '900': ['#1F2329', '#EBEBEB'],
    '950': ['#0F1114', '#F8F8F8'],
    '1000': ['#000000', '#FFFFFF'],
  },
} as const satisfies Record<string, Scale>

export type Hue = keyof typeof documented

export const hues = Object.keys(documented) as readonly Hue[]

/** Light values found unlabelled in a chart palette; shade numbers are inferred (Card §12.3, grade T). */
const inferredLight: Partial<Record<Hue, Readonly<Partial<Record<Shade, string>>>>> = {
  red: { '100': '#FEE3E2', '200': '#FDC6C4', '500': '#E22E28' },
  orange: { '100': '#FEE7CD', '200': '#FEC48B', '500': '#C25705', '700': '#853A05' },
  yellow: { '100': '#FAEDC2', '200': '#FCDF7E', '500': '#AD7A03', '700': '#6F4A01' },
  lime: { '100': '#E3F0A3', '200': '#C8DD5F', '500': '#6B7F06', '700': '#4A5804' },
  green: { '100': '#D0F5CE', '500': '#258832', '700': '#0B6017' },
  turquoise: { '100': '#C4F2EC', '200': '#6FE8D8', '500': '#0F8575', '700': '#045D51' },
  wathet: { '100': '#CAEFFC', '200': '#97DCFC', '500': '#047FB0', '700': '#0F587A' },
  carmine: { '100': '#FEE2F2', '200': '#F8C4E1', '500': '#CC398C', '700': '#9D1562' },
  purple: { '100': '#EFE6FE', '200': '#DCC9FD', '500': '#8D55ED', '700': '#611FD6' },
}

/** Where a shade lies between its known neighbours, by the blue scale: a guess that only the preview uses. */
const position: Readonly<Record<Shade, number>> = {
  '50': 0,
  '100': 0.09,
  '200': 0.22,
  '300': 0.42,
  '350': 0.53,
  '400': 0.72,
  '500': 0.87,
  '600': 1,
  '700': 1.3,
  '800': 1.65,
  '900': 2,
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}

function between(from: string, to: string, share: number): string {
  const start = channels(from)
  const end = channels(to)
  const mixed = start.map((channel, index) =>
    Math.round(channel + ((end[index] ?? channel) - channel) * share),
  )
  return '#' + mixed.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')
}

function guess(hue: Hue, shade: Shade, side: 0 | 1): string {
  const scale = documented[hue]
  const at = position[shade]
  return at <= 1
    ? between(scale['50'][side], scale['600'][side], at)
    : between(scale['600'][side], scale['900'][side], at - 1)
}

function shadeOf(hue: Hue, shade: Shade): Colour {
  const pair = (documented[hue] as Scale)[shade]
  if (pair !== undefined) return { light: pair[0], dark: pair[1], evidence: 'O' }

  const light = inferredLight[hue]?.[shade]
  return light === undefined
    ? { light: guess(hue, shade, 0), dark: guess(hue, shade, 1), evidence: '?' }
    : { light, dark: guess(hue, shade, 1), evidence: 'T' }
}

function buildColours(): ReadonlyMap<string, Colour> {
  const colours = new Map<string, Colour>()
  for (const hue of hues) {
    for (const shade of shades) colours.set(`${hue}-${shade}`, shadeOf(hue, shade))
    colours.set(hue, shadeOf(hue, '600'))
  }
  for (const extra of ['00', '650', '950', '1000'] as const) {
    const [light, dark] = documented.grey[extra]
    colours.set(`grey-${extra}`, { light, dark, evidence: 'O' })
  }
  for (const white of ['white', 'bg-white']) {
    colours.set(white, { light: '#FFFFFF', dark: '#1A1A1A', evidence: 'O' })
  }
  return colours
}

const colours = buildColours()

/** All names of the colour enum (Card §12.3), without `default`. */
export const colourNames: readonly string[] = [...colours.keys()]

/** The colour of an enum name such as `blue` or `grey-50`; `undefined` for a name that is not in the enum. */
export function enumColour(name: string): Colour | undefined {
  return colours.get(name)
}

/** `header.template` (Card §12.1); each but `default` is drawn from the hue of the same name. */
export const headerTemplates = [
  'blue',
  'wathet',
  'turquoise',
  'green',
  'yellow',
  'orange',
  'red',
  'carmine',
  'violet',
  'purple',
  'indigo',
  'grey',
  'default',
] as const
export type HeaderTemplate = (typeof headerTemplates)[number]

/** Colours of header tags, `<text_tag>` and table options (Card §12.2) and the hue each is drawn with. */
export const tagColours = {
  neutral: 'grey',
  blue: 'blue',
  turquoise: 'turquoise',
  lime: 'lime',
  orange: 'orange',
  violet: 'violet',
  indigo: 'indigo',
  wathet: 'wathet',
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  purple: 'purple',
  carmine: 'carmine',
} as const satisfies Record<string, Hue>
export type TagColour = keyof typeof tagColours

export const defaultTagColour: TagColour = 'blue'

export function isHeaderTemplate(name: string): name is HeaderTemplate {
  return (headerTemplates as readonly string[]).includes(name)
}

export function isTagColour(name: string): name is TagColour {
  return Object.hasOwn(tagColours, name)
}
