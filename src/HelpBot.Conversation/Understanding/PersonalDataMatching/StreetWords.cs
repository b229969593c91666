using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>The words of street addresses, in both languages.</summary>
internal static class StreetWords
{
    /// <summary>English types that make an address by themselves: "123 princess street".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _types = Set(
        "street st avenue ave av road rd drive dr boulevard blvd lane ln crescent cres parkway pkwy terrace highway hwy sideroad court crt");

    /// <summary>English types that are everyday words too: the name before them must be capitalised, or an address announced.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _vagueTypes = Set(
        "place pl way circle cir trail square sq gate grove row close mews line concession ct hill heights park point bay gardens quay mall commons landing ridge");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _frenchTypes = Set(
        "rue boulevard boul bd bld chemin ch rang avenue av impasse croissant promenade ruelle");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _vagueFrenchTypes = Set(
        "place route rte allee cours cote montee quai terrasse square voie carre crescent");

    /// <summary>Words that no street name has: they end the search.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _never = Set(
        "a an in on at is was were are and or of to for with from by my your his her our their this that these those it i we you they he she not no "
        + "times time days day weeks week months month years year minutes minute hours hour seconds people persons person men man women cars car "
        + "officers cops blocks block doors houses streets calls texts emails messages am pm oclock more less than after before when where what who why "
        + "how can could do does did will would has have had got get went going been there here then if so but because about over under near one two way dead "
        + "un une il elle on nous vous ils elles est sont etait ce cette ces mon ma mes ton ta votre vos notre nos son sa ses et ou ou qui que quoi dans "
        + "sur sous avec pour par pas plus ici la loin fois jours heures minutes personnes autos hommes femmes ans mois coins");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _units = Set(
        "unit apt apartment suite ste app appartement bureau porte floor etage basement");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _directions = Set(
        "n s e w north south east west nord sud est ouest o ne nw se sw");

    /// <summary>Roads that go by a number: "1471 Highway 2", "88 Concession Road 5", "1550, route 132".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _numbered = Set("highway hwy road rd line concession route rte sideroad rang chemin");

    public static bool IsNumbered(ReadOnlySpan<char> word) => _numbered.Contains(word);

    public static bool IsType(ReadOnlySpan<char> word) => _types.Contains(word);

    public static bool IsVagueType(ReadOnlySpan<char> word) => _vagueTypes.Contains(word);

    public static bool IsFrenchType(ReadOnlySpan<char> word) => _frenchTypes.Contains(word);

    public static bool IsVagueFrenchType(ReadOnlySpan<char> word) => _vagueFrenchTypes.Contains(word);

    public static bool IsNever(ReadOnlySpan<char> word) => _never.Contains(word);

    public static bool IsUnit(ReadOnlySpan<char> word) => _units.Contains(word);

    public static bool IsDirection(ReadOnlySpan<char> word) => _directions.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
