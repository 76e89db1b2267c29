import { iconTags, textTags, type CardVersion, type Slot } from './entry'

/** Slots of `header` (Card §5), as seen from an object that holds it under this name. */
function headerSlots(header: string): readonly Slot[] {
  return [
    { at: `${header}.title`, holds: textTags },
    { at: `${header}.subtitle`, holds: textTags },
    { at: `${header}.text_tag_list[]`, holds: ['text_tag'] },
  ]
}

/** Where components and parts sit right below the root of a card (Card §2, §5). Languages are handled by the walk. */
export const rootSlots: Readonly<Record<CardVersion, readonly Slot[]>> = {
  '1.0': [...headerSlots('header'), { at: 'elements[]', holds: 'component' }],
  '2.0': [
    ...headerSlots('header'),
    { at: 'header.icon', holds: iconTags },
    { at: 'body.elements[]', holds: 'component' },
  ],
}
