import { announcement } from './announcement'
import { eventInvitation } from './event-invitation'
import { maintenance } from './maintenance'
import { newStaffWelcome } from './new-staff-welcome'
import { policyChange } from './policy-change'
import { surveyLink } from './survey-link'
import type { Template } from './template'
import { urgentNotice } from './urgent-notice'
import { weeklyDigest } from './weekly-digest'

/** The templates that come with the app, in the order to show them. */
export const templates: readonly Template[] = [
  announcement,
  eventInvitation,
  maintenance,
  policyChange,
  surveyLink,
  weeklyDigest,
  newStaffWelcome,
  urgentNotice,
]
