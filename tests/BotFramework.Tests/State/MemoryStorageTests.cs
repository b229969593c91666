namespace BotFramework.Tests.State;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_was_read_is_not_what_is_stored()
    {
        await WriteAsync(new Note { Text = "one" });

        (await ReadAsync())!.Text = "changed in memory";

        Assert.Equal("one", (await ReadAsync())!.Text);
    }

    [Fact]
    public async Task Whoever_has_not_seen_the_latest_version_cannot_overwrite_it()
    {
        await WriteAsync(new Note { Text = "one" });
        var mine = (await ReadAsync())!;
        var theirs = (await ReadAsync())!;
        theirs.Text = "theirs";
        await WriteAsync(theirs);

        mine.Text = "mine";
        var conflict = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(mine));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await ReadAsync())!.Text);
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task A_star_overwrites_any_version(string? etag, bool overwrites)
    {
        await WriteAsync(new Note { Text = "one" });

        var failure = await Record.ExceptionAsync(() => WriteAsync(new Note { Text = "two", ETag = etag }));

        Assert.Equal(overwrites, failure is null);
    }

    [Fact]
    public async Task What_is_deleted_or_never_was_is_missing()
    {
        await WriteAsync(new Note());
        await _storage.DeleteAsync(["note", "other"]);

        Assert.Empty(await _storage.ReadAsync(["note", "other"]));
    }

    [Fact]
    public async Task Nothing_can_be_left_out()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!));
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note });

    private async Task<Note?> ReadAsync() => (await _storage.ReadAsync<Note>(["note"])).Values.SingleOrDefault();

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
