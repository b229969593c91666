namespace HelpBot.Tests.Safety;

/// <summary>"Held up by the hack", "my wife doesn't speak French", "mouth on fire": words that are a sign of danger in other company. In that company they are heard.</summary>
public sealed class OtherThanItSoundsTests
{
    private static readonly string[] s_calm =
    [
        "are the reports all held up by this", "is my application being held up", "give me the number so my son can call the police department back",
        "we are not in danger, just curious what the hack broke", "is everything still on fire down there or can i come by",
        "called twice and met with dead silence, is the line down", "supposing there was a break in at my place tonight, would anyone come",
        "a customer left his wrecked car in my lot, where does he report the collision", "i left my inhaler on the bus, do you have a lost and found",
        "those wings were so hot my lips are on fire",
    ];

    private static readonly string[] s_frenchCalm =
    [
        "mes parents parlent pas un mot d'anglais, avez-vous une ligne en français", "mon beau-père comprend pas le français, on peut continuer en anglais",
        "ma soeur s'était cassé la jambe, elle est guérie, où est-ce qu'elle postule",
        "cette panne-là va tuer ma boutique, ça revient quand",
    ];

    private static readonly string[] s_cries =
    [
        "he stbd me im bldng bd pls", "number for the desk please, my neighbour's window glows orange and it's crackling in there",
        "two guys just held up the gas station clerk with a knife", "we're in danger, he has a gun", "my epipen isn't working, my throat is closing",
        "head on collision, reporting a man bleeding badly", "suppose i should tell you, i took all my pills",
        "i'm not in danger but my neighbour is being beaten",
    ];

    private static readonly string[] s_frenchCries =
    [
        "le voisin parle pas français mais il saigne beaucoup de la tête", "mon père parle plus et sa bouche est croche",
        "mon chum me frappe, la police elle vient quand même?", "il va tuer mon père dans le garage",
        "il s'était cassé la jambe et là il saigne partout", "avez-vous une ligne pr parler a qqn, mon fils file vraiment pas",
    ];

    [Fact]
    public void They_are_calm() => LineParts.AllCalm(s_calm, s_frenchCalm);

    [Fact]
    public void Danger_in_the_same_words_is_heard() => LineParts.AllHeard(s_cries, s_frenchCries);
}
