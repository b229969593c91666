using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Small words that tell languages apart (folded). Words that English and French share with others are left out.</summary>
internal static class FunctionWords
{
    public static FrozenSet<ulong> English { get; } = Set(
        """
        the and is are was were do does did you your he she they we my this that these those what where when who which how why
        of to in on for with from not have has had been will would can could should there here it i am be at by about some any
        need want please hello hey thanks thank help someone somebody they them their get got still right now yes working phone
        """);

    public static FrozenSet<ulong> French { get; } = Set(
        """
        le la les un une des du de et est sont etait je tu il elle nous vous ils elles mon ma mes votre vos ce cette ces qui que quoi
        quel quelle quels quelles ou quand comment pourquoi pour avec dans sur pas ne plus au aux se sa ses leur y en c l d j qu suis
        ai as avez ont peut peux puis dois doit faut fait faire besoin bonjour bonsoir salut merci allo oui non quelqu chez encore
        toujours aussi ca cela moi toi lui numero courriel telecopieur panne marche urgence
        """);

    /// <summary>Languages that are answered with a short bilingual note: words that neither English nor French has.</summary>
    public static IReadOnlyList<FrozenSet<ulong>> Others { get; } =
    [
        Set(
            """
            el los las una unos es esta estan son como que donde cuando por para con mi su sus tengo necesito quiero puedo ayuda hola gracias
            usted ustedes habla hablan espanol policia numero telefono buenos dias buenas tardes quien cual funciona ayudar ayudarme robaron
            hay pero muy mas esto eso alguien cuenta correo informe
            """),
        Set(
            """
            o os um uma eu voce voces nao sim obrigado obrigada ola preciso quero posso ajuda falar falam portugues policia onde quando como
            esta estao meu minha por para com bom dia boa tarde fala relatorio telefone roubaram
            """),
        Set(
            """
            der die das und ist sind ich sie wir nicht ein eine wo wann wie warum mit fur hilfe bitte danke hallo guten tag sprechen deutsch
            polizei brauche habe kann mein meine mir auf
            """),
        Set(
            """
            il lo gli sono che dove quando perche per con mio mia ho bisogno aiuto grazie ciao buongiorno parla parlate italiano polizia
            numero telefono vorrei posso voglio mi
            """),
        Set(
            """
            de het een ik jij wij niet waar wanneer hoe waarom met voor hulp alstublieft dank hallo goedendag spreekt nederlands politie
            """),
        Set(
            """
            ako ikaw siya kami tayo sila ang ng mga sa ay po opo salamat kumusta tulong kailangan pulis saan kailan paano magandang
            """),
        Set(
            """
            jest nie tak prosze dziekuje czesc dzien dobry pomoc potrzebuje gdzie kiedy jak czy mowi mowicie polsku policja numer telefonu
            """),
        Set(
            """
            ben sen bir bu ve icin nasil nerede merhaba tesekkurler yardim polis lutfen turkce
            """),
    ];

    /// <summary>True for a small word of English or French.</summary>
    public static bool Contains(ulong word) => English.Contains(word) || French.Contains(word);

    /// <summary>How many of the words are small words of English or French.</summary>
    public static int Count(WordBuffer words)
    {
        var count = 0;
        foreach (var word in words.Words)
        {
            count += Contains(word.Hash) ? 1 : 0;
        }

        return count;
    }

    private static FrozenSet<ulong> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordHash.Of(word)).ToFrozenSet();
}
