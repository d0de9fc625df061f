import { notFound } from 'next/navigation';

/** Every address that is none: our own page, since the framework's breaks the Content-Security-Policy. */
export default function MissingPage() {
  notFound();
}
