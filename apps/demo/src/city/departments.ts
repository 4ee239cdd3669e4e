/** A department as the services page shows it. Invented, like everyone in it. */
export interface Department {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly does: string;
  readonly phone: { readonly text: string; readonly number: string };
  readonly tasks: readonly { readonly name: string; readonly how: string }[];
}

const phone = (last: string) => ({ text: `555-${last}`, number: `555${last}` });

/** Departments in alphabetical order. */
export const departments: readonly Department[] = [
  {
    id: 'city-clerk',
    name: 'City Clerk',
    head: 'Maya Tran, City Clerk',
    does: 'Keeps the public record, prepares council agendas and minutes, issues licenses and runs city elections.',
    phone: phone('0112'),
    tasks: [
      {
        name: 'Ask for a public record',
        how: 'Write or call; most requests are answered within five working days, and a copy of up to 20 pages is free.',
      },
      {
        name: 'License a dog or a business',
        how: 'Bring the form to the counter in City Hall. Dog licenses run for a calendar year.',
      },
    ],
  },
  {
    id: 'community-development',
    name: 'Community Development',
    head: 'Ines Valdez, Director',
    does: 'Plans how the city grows, reviews building permits and inspects what is built.',
    phone: phone('0118'),
    tasks: [
      {
        name: 'Get a building permit',
        how: 'Small projects such as fences and sheds are approved at the counter on the same day, before 3:00 p.m.',
      },
      { name: 'Book an inspection', how: 'Call by 4:00 p.m. for the next working day.' },
    ],
  },
  {
    id: 'finance',
    name: 'Finance',
    head: 'Gregory Halloran, Director',
    does: 'Prepares the budget with the City Manager, pays the city’s bills and sends out its own.',
    phone: phone('0124'),
    tasks: [
      {
        name: 'Pay a water bill',
        how: 'By mail, in the drop box on the Mill Street side of City Hall, or at the counter. Bills are due on the 20th.',
      },
      {
        name: 'Read the budget',
        how: 'The proposed budget for 2027 is at the counter and at both library desks, in full and as an eight-page summary.',
      },
    ],
  },
  {
    id: 'fire',
    name: 'Fire and Rescue',
    head: 'Ann Sorensen, Chief',
    does: 'Answers fire and medical calls from two stations, and inspects smoke alarms on request.',
    phone: phone('0130'),
    tasks: [
      { name: 'Have a smoke alarm checked', how: 'Free for every home in the city; call to choose a weekday evening.' },
    ],
  },
  {
    id: 'human-resources',
    name: 'Human Resources',
    head: 'Carol Nystrom, Director',
    does: 'Hires for all departments, trains staff and looks after pay, benefits and safety at work.',
    phone: phone('0136'),
    tasks: [
      {
        name: 'Apply for a city job',
        how: 'Open positions are posted in the lobby of City Hall and at the library; each names its pay range.',
      },
    ],
  },
  {
    id: 'parks-and-library',
    name: 'Parks and Library',
    head: 'Beth Ansel, Director',
    does: 'Looks after 11 parks, the river trail, the recreation center and the library on Foundry Square.',
    phone: phone('0142'),
    tasks: [
      { name: 'Reserve a picnic shelter', how: 'From the first working day of February, for the season ahead.' },
      { name: 'Get a library card', how: 'Bring anything with your name and address to the front desk. It is free.' },
    ],
  },
  {
    id: 'police',
    name: 'Police',
    head: 'Marcus Dela Cruz, Chief',
    does: 'Keeps the peace with 38 officers, and answers questions that are not urgent at any hour.',
    phone: phone('0148'),
    tasks: [
      {
        name: 'Thank an officer, or complain about one',
        how: 'In person, by phone or in writing. Every complaint is answered in writing by the City Manager’s Office.',
      },
    ],
  },
  {
    id: 'public-works',
    name: 'Public Works',
    head: 'Walt Jernigan, Director',
    does: 'Streets, water, sewers, snow, trash and the trees along the curb.',
    phone: phone('0154'),
    tasks: [
      {
        name: 'Report a pothole or a street light that is out',
        how: 'Call with the nearest house number; crews start at 7:00 a.m.',
      },
      {
        name: 'Find your collection day',
        how: 'Wards 1 and 2 on Monday, Ward 3 on Tuesday, Ward 4 on Wednesday. After a holiday, one day later.',
      },
    ],
  },
];
