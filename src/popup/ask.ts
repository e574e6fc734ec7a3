import { leaveFirstQuestion } from './first-question.ts';
import { declutterAsSet, findTab } from './front-tab.ts';

/*
 * Stands before anything else of the popup's document: the page is read while the styles and popup.js are still on
 * their way, and who presses the button twice, which closes the popup, has asked all the same.
 */
const tab = findTab();
leaveFirstQuestion({ tab, answer: declutterAsSet(tab) });
