import { aboutPage } from '../pages/about.js';
import { accessibilityPage } from '../pages/accessibility.js';
import { cityManagerPage } from '../pages/city-manager.js';
import { codeOfEthicsPage } from '../pages/code-of-ethics.js';
import { contactPage } from '../pages/contact.js';
import { crosswalkPage } from '../pages/crosswalk.js';
import { embedPage } from '../pages/embed.js';
import { ethicsPage } from '../pages/ethics.js';
import { governmentPage } from '../pages/government.js';
import { homePage } from '../pages/home.js';
import { meetingsPage } from '../pages/meetings.js';
import { neighborsPage } from '../pages/neighbors.js';
import { newsPage } from '../pages/news.js';
import { practiceMapPage } from '../pages/practice-map.js';
import { practicesPage } from '../pages/practices.js';
import { searchPage } from '../pages/search.js';
import { selfAssessmentPage } from '../pages/self-assessment.js';
import { servicesPage } from '../pages/services.js';
import type { Page } from './page.js';

const listed: readonly Page[] = [
  homePage,
  governmentPage,
  cityManagerPage,
  selfAssessmentPage,
  servicesPage,
  meetingsPage,
  ethicsPage,
  codeOfEthicsPage,
  practicesPage,
  practiceMapPage,
  crosswalkPage,
  newsPage,
  contactPage,
  accessibilityPage,
  aboutPage,
  embedPage,
  neighborsPage,
];

/** Every page of the site. */
export const pages: readonly Page[] = [...listed, searchPage(listed)];
