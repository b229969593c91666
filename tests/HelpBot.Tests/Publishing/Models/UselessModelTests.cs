using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Running;
using HelpBot.Tests.Understanding;

namespace HelpBot.Tests.Publishing.Models;

/// <summary>A file that is not what it should be is passed over, told of once, and replaced.</summary>
public sealed class UselessModelTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string File => Assert.Single(Directory.GetFiles(_folder.Path));

    public async Task InitializeAsync() => await LearnAsync();

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(500)]
    [InlineData(100_000)]
    [InlineData(-1)]
    public Task One_byte_is_another(int place) => IsReplacedAsync(bytes => bytes[place < 0 ? bytes.Length + place : place] ^= 4);

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(90_000)]
    public Task The_file_ends_early(int length) => IsReplacedAsync(bytes => bytes[..length]);

    [Fact]
    public Task The_file_goes_on() => IsReplacedAsync(bytes => [.. bytes, 0]);

    [Fact]
    public Task It_is_something_else() => IsReplacedAsync(_ => [.. "%PDF-1.7"u8, .. new byte[5_000]]);

    [Fact]
    public async Task It_is_the_model_of_other_content()
    {
        var (own, name) = (await System.IO.File.ReadAllBytesAsync(File), File);
        System.IO.File.Delete(name);
        var services = SmallAgency.Content.Knowledge.Services;
        await using (var shelf = new CountedShelf(_folder.Path))
        {
            _ = new TopicUnderstanding(
                SmallAgency.Content with { Knowledge = SmallAgency.Content.Knowledge with { Services = [.. services.Skip(1)] } }, shelf: shelf.Shelf);
        }

        System.IO.File.Move(File, name);
        await IsReplacedAsync(bytes => bytes);
        Assert.Equal(own, await System.IO.File.ReadAllBytesAsync(File));
    }

    private Task IsReplacedAsync(Action<byte[]> spoil) => IsReplacedAsync(bytes =>
    {
        spoil(bytes);
        return bytes;
    });

    private async Task IsReplacedAsync(Func<byte[], byte[]> spoil)
    {
        await System.IO.File.WriteAllBytesAsync(File, spoil(await System.IO.File.ReadAllBytesAsync(File)));
        await using (var found = await LearnAsync())
        {
            Assert.Equal((0, 1), (found.Shelf.Taken, found.Shelf.Put));
            Assert.Contains(File, Assert.Single(found.Log.Lines), StringComparison.Ordinal);
        }

        await using var later = await LearnAsync();
        Assert.Equal((1, 0), (later.Shelf.Taken, later.Shelf.Put));
        Assert.Empty(later.Log.Lines);
    }

    private async Task<CountedShelf> LearnAsync()
    {
        var shelf = new CountedShelf(_folder.Path);
        Assert.Equal(SmallAgency.Understanding.ModelHash, new TopicUnderstanding(SmallAgency.Content, shelf: shelf.Shelf).ModelHash);
        await shelf.DisposeAsync();
        return shelf;
    }
}
