namespace HelpBot.Tests.Rules;

/// <summary>A long file is two things; find the second one's name.</summary>
public sealed class SizeTests
{
    private const int Longest = 250;
    private const int Median = 60;

    [Fact]
    public void No_file_is_long()
    {
        var lengths = Lengths().ToList();

        Assert.Empty(lengths.Where(file => file.Lines > Longest).Select(file => $"{file.Path}: {file.Lines} lines"));
    }

    [Fact]
    public void Most_files_are_short()
    {
        var lengths = Lengths().Select(file => file.Lines).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 0, Median);
    }

    private static IEnumerable<(string Path, int Lines)> Lengths() => Repository.Code("src").Concat(Repository.Code("tests"))
        .Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
        .Select(file => (file.Path, file.Text.AsSpan().Count('\n')));
}
