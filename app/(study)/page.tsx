export default function TodayPage() {
  return <main>จำดี Jamdee</main>;
}
