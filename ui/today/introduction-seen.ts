const seenKey = 'jamdee-introduction';

/** Whether this browser has been through the introduction. A changed language draws everything anew, so the step is kept as well. */
export const introductionSeen = {
  get: () => localStorage.getItem(seenKey) === 'seen',
  set: () => localStorage.setItem(seenKey, 'seen'),
  languageChosen: () => localStorage.getItem(seenKey) === 'language',
  chooseLanguage: () => localStorage.setItem(seenKey, 'language'),
};
