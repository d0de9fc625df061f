/**
 * What may stand before a name without making it another: honorifics, "the Republic of", the noun a
 * Thai place name is introduced with. As compared: lower case, without full stops. Longest first.
 * Titles of office are not among them: the President of Kazakhstan is not its Prime Minister.
 */
export const nameAffixes: readonly string[] = [
  ...['the', 'republic of', 'rep of', 'kingdom of', 'state of', 'city of'],
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'madam', 'comrade'],
  ...['h e', 'he', 'his excellency', 'her excellency', 'hon', 'honourable'],
  ...['สาธารณรัฐ', 'ราชอาณาจักร', 'ประเทศ', 'กรุง', 'เมือง', 'จังหวัด', 'องค์การ', 'สปป'],
  ...['นาย', 'นางสาว', 'นาง', 'คุณ', 'ท่าน', 'พณ', 'ดร', 'ศาสตราจารย์', 'พลเอก', 'สหาย'],
].toSorted((a, b) => b.length - a.length);

/**
 * Offices that may be said before a person's name ("President Xi Jinping"). They are taken from answers
 * only: in a name they may be what tells it from another. Chairs and secretaries are left out, because in
 * Thai the body they serve follows at once: ประธานสภา is not สภา.
 */
export const officeTitles: readonly string[] = [
  ...['former president', 'former prime minister', 'อดีตประธานาธิบดี', 'อดีตนายกรัฐมนตรี'],
  ...['president', 'vice president', 'prime minister', 'minister', 'general secretary', 'ambassador'],
  ...['ประธานาธิบดี', 'รองประธานาธิบดี', 'นายกรัฐมนตรี', 'รัฐมนตรี', 'เลขาธิการใหญ่', 'เอกอัครราชทูต'],
].toSorted((a, b) => b.length - a.length);
