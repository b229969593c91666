using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Publishing.Models;
using HelpBot.Tests.Running;
using HelpBot.Tests.Understanding;

namespace HelpBot.Tests.Publishing.Models;

/// <summary>What is kept, and what happens where nothing can be.</summary>
public sealed class ModelFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Of_a_kind_the_newest_are_kept()
    {
        var folder = new ModelFolder(_folder.Path, spare: 0);
        foreach (var number in Enumerable.Range(0, ModelFolder.MostOfAKind + 2))
        {
            folder.Keep(Key("topics", number), stream => stream.Write([(byte)number]));
            var written = _folder.File(ModelFolder.NameOf(Key("topics", number)));
            File.SetLastWriteTimeUtc(written, File.GetLastWriteTimeUtc(written).AddSeconds(number - 100));
        }

        folder.Keep(Key("safety", 0), stream => stream.Write([0]));
        folder.Keep(Key("topics", 9), stream => stream.Write([9]));

        int[] kept = [3, 4, 9];
        Assert.Equal(
            kept.Select(number => ModelFolder.NameOf(Key("topics", number))).Append(ModelFolder.NameOf(Key("safety", 0))).Order(),
            Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Only_the_owner_can_read_what_is_kept()
    {
        if (!OperatingSystem.IsWindows())
        {
            var path = _folder.File("models");
            new ModelFolder(path, spare: 0).Keep(Key("topics", 1), stream => stream.Write([1]));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Directory.GetFiles(path)[0]));
        }
    }

    [Fact]
    public void What_is_not_written_to_its_end_leaves_nothing_behind()
    {
        Assert.Throws<IOException>(() => new ModelFolder(_folder.Path, spare: 0).Keep(Key("topics", 1), stream =>
        {
            stream.Write([1]);
            throw new IOException("No space left on device.");
        }));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_one_line_says_so_and_questions_are_understood()
    {
        // A file stands where the folder should be.
        await File.WriteAllTextAsync(_folder.File("models"), "");
        await using var shelf = new CountedShelf(_folder.File("models"));
        var understanding = new TopicUnderstanding(SmallAgency.Content, shelf: shelf.Shelf);
        await shelf.DisposeAsync();

        Assert.Equal(SmallAgency.Understanding.ModelHash, understanding.ModelHash);
        Assert.Contains(_folder.File("models"), Assert.Single(shelf.Log.Lines, line => line.Contains("cannot be kept", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_directory_that_went_away_is_not_made_anew()
    {
        // It may be on its way back: something in its place would keep it out.
        var folder = new ModelFolder(_folder.File(Path.Combine("data", "models")), isWithin: true, spare: 0);
        Assert.Throws<DirectoryNotFoundException>(() => folder.Keep(Key("topics", 1), stream => stream.Write([1])));
        Assert.False(Directory.Exists(_folder.File("data")));
    }

    [Fact]
    public async Task The_last_of_the_disk_is_left_to_others()
    {
        await using var shelf = new CountedShelf(_folder.Path, spare: long.MaxValue);
        _ = new TopicUnderstanding(SmallAgency.Content, shelf: shelf.Shelf);
        await shelf.DisposeAsync();

        Assert.Empty(Directory.GetFiles(_folder.Path));
        Assert.Contains("of the disk are free", Assert.Single(shelf.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_programs_that_start_at_once_share_one_folder()
    {
        await Parallel.ForAsync(0, 8, async (_, _) =>
        {
            await using var shelf = new CountedShelf(_folder.Path);
            var understanding = new TopicUnderstanding(SmallAgency.Content, shelf: shelf.Shelf);
            await shelf.DisposeAsync();
            Assert.Equal(SmallAgency.Understanding.ModelHash, understanding.ModelHash);
            Assert.Empty(shelf.Log.Lines);
        });
        await using var later = new CountedShelf(_folder.Path);
        _ = new TopicUnderstanding(SmallAgency.Content, shelf: later.Shelf);
        Assert.Equal((1, 0), (later.Shelf.Taken, later.Shelf.Put));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private static ModelKey Key(string kind, int number) => ModelKey.Of(kind, $"{number}");
}
