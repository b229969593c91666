namespace HelpBot.Tests.PersonalDataTests;

/// <summary>What must be left alone, in both languages.</summary>
internal static class HarmlessCases
{
    public static readonly string[] All =
    [
        // The agency's own
        "is 613-555-0100 your number?",
        "613 555-0101 is the TTY",
        "fax to (613) 555-0102",
        "+1 613 555 0100",
        "is it six one three five five five oh one oh oh",
        "c'est bien le six un trois cinq cinq cinq zéro un zéro zéro ?",
        "555-0100",
        "you are at 100 Harbour Street, K7L 1A1",
        "au 100, rue Harbour",
        "100 Harbour St",

        // Emergency and crisis numbers
        "call 911", "call 9-1-1 now", "9 1 1", "nine one one", "neuf un un", "neuf-onze", "9-8-8", "text 988", "composez le 9-1-1",
        "is 911 or 988 better", "9-1-1, nine one one, nine eleven", "(911|9-1-1|neuf un un)",

        // Numbers of things
        "ticket 482913", "ticket number 6135550147", "file no. 22-123456", "dossier 22-123456", "badge 4821", "my case number is 2024-118273",
        "constat numéro 123456789", "form 1234", "formulaire 0560-0155", "report # 2024123456", "matricule 1234", "tracking number 4111111111",
        "bylaw 2004-190", "room 204", "bus 501", "officer 1234", "article 264", "section 320.14", "order 1234567",
        "highway 401", "autoroute 40", "on the 401 near exit 617", "hwy 2 is closed",

        // Dates, times, years, amounts, addresses of machines
        "on 2024-03-15", "le 15 mars 2024", "March 15, 2024", "15/03/2024", "since 1985", "in 2019 Princess Street was closed", "born in 1985",
        "at 10:30", "14 h 30", "between 9-5", "from 2019-2024", "24/7",
        "$1,234,567.89", "123 456 789 $", "he wanted $5000 in gift cards", "200 dollars", "2 000 000 $", "50 %",
        "from 192.168.100.200", "version 10.0.19045.3803", "300-1500 people",
        "sept 11 2001", "twenty twenty six", "two hundred and fifty thousand people", "deux mille vingt-six",

        // Words alone
        "can I email you?", "what is your phone number", "quel est votre numéro", "a man asked for my SIN", "il voulait mon NAS",
        "my SIN was stolen", "someone used my credit card", "my password is not working", "was my password stolen?", "my password was leaked",
        "mon mot de passe ne marche pas", "mon mot de passe est compromis", "change your password", "should I change my PIN",
        "is my health card number in the breach", "I lost my passport", "mon permis est expiré", "my birthday is in May",
        "licence plate ABCD 123", "my license plate", "look at the website", "meet me at noon", "they want my date of birth and address",
        "how strong should a password be: long or short?", "password", "PIN?",

        // Streets without a house
        "an accident on Princess Street", "2 cars on Division Street", "princess and division", "the third street on the left",
        "one way street", "il y a 2 rues fermées", "sur la rue Princess", "à 2 coins de rue d'ici", "3 times this way", "5 people in a row",
        "there were 3 officers at my place", "10 minutes from Bath Road", "911 operator on the line", "first avenue is closed",

        // Anything
        "", " ", "hello", "bonjour", "1", "42", "one two three", "1 2 3 4 5", "un deux trois", "🙂", "a@b", "@someone", "C# is nice",
        "[telephone]", "call [telephone] or [email]", "my password is [password]", "my SIN is [sin]", "born [birth-date]",
        "abc123", "A1", "route 66", "covid-19", "the one before the last one", "one of them called one of us",
    ];
}
