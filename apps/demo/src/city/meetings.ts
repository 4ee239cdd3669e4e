/** A public meeting. Invented; the weekday is computed from the date. */
export interface Meeting {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  /** 24-hour time, `19:00`. */
  readonly time: string;
  readonly body: string;
  readonly place: string;
  readonly about: string;
}

const chamber = 'Council Chamber, City Hall';

/** Meetings in order of date. The City Council meets on the first and third Tuesday of a month. */
export const meetings: readonly Meeting[] = [
  {
    id: 'council-2026-12-01',
    day: '2026-12-01',
    time: '19:00',
    body: 'City Council, regular meeting',
    place: chamber,
    about: 'Public hearing on the proposed budget for 2027.',
  },
  {
    id: 'council-2026-12-08',
    day: '2026-12-08',
    time: '18:00',
    body: 'City Council, work session',
    place: 'Foundry Square Library, meeting room',
    about: 'First draft of the strategic plan for 2027 to 2031. No votes are taken.',
  },
  {
    id: 'planning-2026-12-10',
    day: '2026-12-10',
    time: '18:30',
    body: 'Planning Commission',
    place: chamber,
    about: 'Accessory dwellings in the Old Mill district.',
  },
  {
    id: 'council-2026-12-15',
    day: '2026-12-15',
    time: '19:00',
    body: 'City Council, regular meeting',
    place: chamber,
    about: 'Adoption of the budget and of the fee schedule for 2027.',
  },
  {
    id: 'council-2027-01-05',
    day: '2027-01-05',
    time: '19:00',
    body: 'City Council, regular meeting',
    place: chamber,
    about: 'Appointments to boards and commissions.',
  },
  {
    id: 'parks-2027-01-13',
    day: '2027-01-13',
    time: '17:30',
    body: 'Parks and Library Board',
    place: 'Foundry Square Library, meeting room',
    about: 'River trail: lighting between the footbridge and Kiln Park.',
  },
];
