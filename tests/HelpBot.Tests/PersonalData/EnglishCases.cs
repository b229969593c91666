namespace HelpBot.Tests.PersonalDataTests;

/// <summary>What people write; <c>{kind:…}</c> marks what must be found, and nothing else may be.</summary>
internal static class EnglishCases
{
    public static readonly string[] All =
    [
        // Telephone
        "call me at {telephone:613-555-0147} after five",
        "my cell is {telephone:(343) 555-0199}.",
        "reach me on {telephone:613.555.0123} or {telephone:613 555 0124}",
        "{telephone:6135550147}",
        "text {telephone:+1 613 555 0147} please",
        "it's {telephone:1-613-555-0147}",
        "they called from {telephone:1 (800) 555-0199}",
        "phone {telephone:613-555-0147 ext. 22}",
        "is {telephone:613-555-0109} really you?",
        "this number called me {telephone:555-0173}",
        "my number is {telephone:5550173}",
        "someone from {telephone:+44 20 7946 0958} keeps calling",
        "call 911 or {telephone:613-555-0147}",
        "nine one one {telephone:six one three five five five oh one four seven}",
        "{telephone:613 – 555 – 0147}",
        "it's {telephone:six one three five five five oh one four seven}",
        "call {telephone:six one three, five five five, zero one four seven}",
        "my number is {telephone:six thirteen five fifty-five oh one forty-seven}",
        "{telephone:six hundred and thirteen five five five double oh one two} is mine",
        "my number is {telephone:613 five five five 0147}",
        "{telephone:6 1 3 5 5 5 0 1 4 7}",
        "tel{telephone:6135550147} was {telephone:6135550148}",
        "phone: {telephone:020 7946 0958}",
        "dial {telephone:011 44 20 7946 0958}",

        // Payment card
        "my card is {card:4111 1111 1111 1111}",
        "{card:4111-1111-1111-1111} exp 12/27",
        "I gave him {card:5555555555554444} and he hung up",
        "amex {card:3782 822463 10005}",
        "the mistyped one, {card:4111 1111 1111 1112}",
        "visa {card:four one one one one one one one one one one one one one one one}",
        "credit card number 4111 is fine but {card:4242424242424242} is not",

        // Social insurance number
        "my SIN is {sin:046 454 286}",
        "sin: {sin:046-454-286}",
        "{sin:046454286} is my SIN",
        "{sin:130 692 544}",
        "social insurance number {sin:123 456 789}",
        "my sin is {sin:zero four six four five four two eight six}",
        "S.I.N. {sin:046.454.286}",
        "SSN {sin:123-45-6789}",
        "my SIN is {sin:046 454 286} and my phone is {telephone:613-555-0147}",
        "{sin:046 454 286} {telephone:613 555 0147}",

        // Health card, licence, passport, account
        "health card {health:1234-567-890 AB}",
        "my OHIP number is {health:1234567890}",
        "here it is: {health:1234 567 890}",
        "my licence is {licence:A1234-56789-01234}",
        "{licence:a12345678901234}",
        "drivers license {licence:D6101 40706 60905}",
        "passport {passport:AB123456}",
        "my passport number is {passport:P123456AA}",
        "account {account:12345-678-1234567}",
        "my bank account number is {account:0012345678}",
        "IBAN {account:DE89 3704 0044 0532 0130 00}",

        // E-mail
        "write to {email:jo.doe+news@mail.example.org}",
        "it's {email:jo@example.ca}, thanks",
        "{email:JO@EXAMPLE.COM}",
        "{email:josé.côté@exemple.ca}",
        "{email:jo (at) example.com}",
        "{email:jo at example dot com}",
        "my email is {email:jo dot doe at example dot co dot uk}",
        "{email:jo @ example.com}",

        // Address and postal code
        "I live at {address:123 Princess Street}",
        "{address:123 princess st}",
        "come to {address:45-1234 King Street West} please",
        "{address:Unit 4, 77 Wellington Ave.}",
        "it happened at {address:88 Old Mill Rd, apt 3}",
        "{address:12 St. George Blvd}",
        "{address:5 Bay Place} is my address",
        "my address is {address:14 Harbour View Lane}, Kingston, {postal:K7M 2B3}",
        "{address:100 Division Street}",
        "{address:seven oh five princess street}",
        "{postal:k7m2b3}",
        "postal code {postal:K7M-2B3}",
        "{postal:k seven m two b three}",
        "I live at {address:12 Montreal}",
        "{address:250 3rd Avenue}",

        // Date of birth
        "I was born on {birth:March 15, 1985}",
        "DOB {birth:1985-03-15}",
        "date of birth: {birth:15/03/1985}",
        "my birthday is the {birth:15th of march 1985}",
        "born {birth:march fifteenth nineteen eighty five}",
        "{birth:1985-03-15} is my date of birth",
        "Jane Doe {birth:1985-03-15}",
        "Doe, Jane ({birth:1985-03-15})",
        "dob {birth:19850315}",

        // Passwords and PINs
        "my password is {password:Hunter2}",
        "password: {password:correct-horse}",
        "my password is {password:sunflower}",
        "the pwd = {password:xY7!q}",
        "my PIN is {password:4821}",
        "pin {password:four eight two one}",
        "they want the verification code {password:482913}",
        "my password was {password:Tr0ub4dor}.",
        "passcode {password:4455}",
    ];
}
