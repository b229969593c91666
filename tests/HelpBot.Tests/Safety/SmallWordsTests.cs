namespace HelpBot.Tests.Safety;

/// <summary>"It isn't there anymore", "il l'a pas": people go on with a few small words, which say nothing of danger by themselves. A cry may be
/// as short, and is heard.</summary>
public sealed class SmallWordsTests
{
    private static readonly string[] s_calm =
    [
        "it isn't there anymore", "and if it's not ready", "i gave it to her", "she has it now", "i can't find it", "no, not that", "we did that already",
        "he took it", "you said that", "they don't have it",
    ];

    private static readonly string[] s_frenchCalm =
    [
        "je l'ai donné", "il l'a pas", "on me l'a pris", "ça donne rien", "pis tout le reste", "c'est pas prêt", "elle l'a pris", "j'en ai un autre",
        "vous l'avez dit", "ils ont pas ça",
    ];

    private static readonly string[] s_cries = ["help me", "he won't let me go", "she's not breathing", "i want to die", "he has a gun", "i can't do this anymore"];
    private static readonly string[] s_frenchCries = ["aidez-moi", "il me laisse pas partir", "elle respire pas", "je veux mourir", "il a une arme", "j'en peux plus de vivre"];

    [Fact]
    public void Small_words_are_calm() => LineParts.AllCalm(s_calm, s_frenchCalm);

    [Fact]
    public void Short_cries_are_heard() => LineParts.AllHeard(s_cries, s_frenchCries);
}
