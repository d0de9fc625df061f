/** The passwords of eight characters and more that people choose most, in small letters. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 0123456789 987654321 9876543210 87654321 12341234 11223344 123123123
  12344321 123454321 1234512345 12345679 123456780 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc
  qazwsxedc qwertyui qwertyuiop qwerty123 qwerty12 qwerty1234 qwer1234 asdfghjk asdfghjkl zxcvbnm123
  q1w2e3r4 q1w2e3r4t5 password password1 password12 password123 password1234 passw0rd p@ssword p@ssw0rd
  p@ssw0rd1 iloveyou iloveyou1 sunshine princess football baseball basketball superman batman123
  trustno1 letmein1 welcome1 welcome123 abc12345 abcd1234 a1b2c3d4 abcdefgh abcdefg1 aa123456 a1234567
  a12345678 asd12345 admin123 admin1234 administrator root1234 computer internet whatever starwars
  michelle jennifer jessica1 charlie1 liverpool chelsea1 manchester arsenal1 barcelona samsung1 google123
  facebook line1234 thailand thailand1 bangkok1 bangkok123 chiangmai sawasdee sawasdee1 somchai1 somchai123
  student1 student123 teacher1 teacher123 school123 jamdee123 jamdeejamdee changeme changeme1 default1
  secret123 monkey123 dragon123 shadow123 master123 killer123 freedom1 qwertyuiop123 1234qwer zaq12wsx
  zaq1zaq1 pokemon1 naruto123 minecraft mustang1 blink182 asdf1234 asdfasdf qweqwe123 test1234 testtest
  guest123 user1234 love1234 loveyou1 iloveyou123 happy123 00000000 88888888 99999999 13131313 31415926
  147258369 159357456 789456123 741852963 01234567 20202020 25252525 66666666 1111111111`.split(/\s+/),
);
