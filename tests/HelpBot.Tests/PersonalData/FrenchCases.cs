namespace HelpBot.Tests.PersonalDataTests;

/// <summary>What people write in French; notation as in <see cref="EnglishCases"/>.</summary>
internal static class FrenchCases
{
    public static readonly string[] All =
    [
        // Téléphone
        "appelez-moi au {telephone:613-555-0147} après 17 h",
        "mon cellulaire : {telephone:(343) 555-0199}",
        "c'est le {telephone:613 555-0147, poste 22}",
        "mon numéro c'est {telephone:6135550147}",
        "j'ai reçu un appel du {telephone:1 877 555-0111}",
        "en France, {telephone:06 12 34 56 78}",
        "c'est le {telephone:six un trois cinq cinq cinq zéro un quatre sept}",
        "mon numéro est le {telephone:six cent treize cinq cent cinquante-cinq zéro un quarante-sept}",
        "{telephone:six treize, cinq cinquante-cinq, zéro un quatre-vingt-dix-sept}",
        "{telephone:six un trois, 555, zéro un quatre sept}",
        "rappelez le {telephone:555-0173}",
        "est-ce que {telephone:613-555-0109} c'est vraiment vous ?",
        "numéro : {telephone:613\u00A0555\u20110147}",

        // Carte, NAS, assurance maladie
        "ma carte est {card:4111 1111 1111 1111}",
        "carte de crédit {card:5555-5555-5555-4444}",
        "mon NAS est le {sin:046 454 286}",
        "mon n.a.s. c'est {sin:046454286}",
        "numéro d'assurance sociale : {sin:123 456 789}",
        "{sin:046-454-286}, c'est mon NAS",
        "mon NAS : {sin:zéro quatre six quatre cinq quatre deux huit six}",
        "ma carte santé {health:1234-567-890}",
        "carte d'assurance maladie {health:TREM 8553 1512}",
        "{health:TREM85531512}",
        "numéro d'assurance maladie {health:trem 8553 1512}",

        // Permis, passeport, compte
        "permis de conduire {licence:T1234-567890-12}",
        "mon permis : {licence:A1234 56789 01234}",
        "passeport {passport:AB123456}",
        "mon passeport est le {passport:P123456AA}",
        "mon compte {account:12345-678-1234567}",
        "numéro de compte : {account:7654321}",

        // Courriel
        "mon courriel est {email:jeanne.tremblay@exemple.ca}.",
        "écrivez à {email:jeanne arobase exemple point ca}",
        "{email:jeanne point tremblay arobase exemple point ca}",

        // Adresse
        "j'habite au {address:123, rue Princess}",
        "{address:123 rue princess}",
        "je demeure au {address:45, boulevard des Pionniers}",
        "mon adresse : {address:12 bis, chemin du Lac}, {postal:K7M 2B3}",
        "{address:77, avenue Sainte-Catherine Ouest, app. 4}",
        "j'habite {address:8, place du Marché}",
        "au {address:250, 3e Avenue}",
        "code postal {postal:h2x 1y4}",
        "{address:app. 4, 123, rue de l'Église}",

        // Date de naissance
        "je suis née le {birth:15 mars 1985}",
        "né le {birth:1er mai 1990}",
        "date de naissance : {birth:1985-03-15}",
        "ddn {birth:15/03/1985}",
        "mon anniversaire est le {birth:3 août}",
        "Jeanne Tremblay, {birth:1985-03-15}",

        // Mots de passe et NIP
        "mon mot de passe c'est {password:Soleil99}",
        "mot de passe : {password:tournesol}",
        "mon mot de passe est {password:tournesol}",
        "mon NIP est {password:4821}",
        "le code de vérification {password:482913}",
        "mon nip c'est {password:quatre huit deux un}",
    ];
}
