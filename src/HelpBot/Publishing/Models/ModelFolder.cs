using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Hosting;

namespace HelpBot.Publishing.Models;

/// <summary>A folder of files that each hold something learnt. Several programs may use one at the same time.</summary>
/// <param name="path">Is made when it is missing.</param>
/// <param name="isWithin">True when the folder that it lies in is another's to make: where that went away, nothing is put in its place.</param>
/// <param name="spare">So many bytes of the disk are left to others.</param>
public sealed class ModelFolder(string path, bool isWithin = false, long spare = ModelFolder.UsualSpare)
{
    /// <summary>How many of one kind are kept: the newest, and those that a rollback may bring back.</summary>
    public const int MostOfAKind = 3;

    /// <summary>Turns and revisions need the disk more.</summary>
    public const long UsualSpare = 128 << 20;

    private const string Extension = ".model";
    private const string Unfinished = ".part";

    // Writing takes far less.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    public string Path => path;

    public static string NameOf(ModelKey key) => key.Name + Extension;

    /// <summary>Writes a file whole or not at all, and deletes those that are too many.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Keep(ModelKey key, Action<Stream> write)
    {
        if (isWithin && !Directory.Exists(System.IO.Path.GetDirectoryName(path)))
        {
            throw new DirectoryNotFoundException("The folder that it lies in is not there");
        }

        DataFolder.Make(path);
        if (new DriveInfo(path).AvailableFreeSpace < spare)
        {
            throw new IOException($"Less than {spare >> 20} megabytes of the disk are free");
        }

        var part = System.IO.Path.Combine(path, $"{Guid.NewGuid():N}{Unfinished}");
        try
        {
            using (var file = DataFolder.Create(part))
            {
                write(file);
            }

            File.Move(part, System.IO.Path.Combine(path, NameOf(key)), overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }

        Prune(key.Kind);
    }

    private void Prune(string kind)
    {
        var files = new DirectoryInfo(path).GetFiles();
        var old = files.Where(file => file.Name.StartsWith($"{kind}-", StringComparison.Ordinal) && file.Extension == Extension)
            .OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostOfAKind);
        var newest = files.Max(file => file.LastWriteTimeUtc);
        foreach (var file in old.Concat(files.Where(file => file.Extension == Unfinished && newest - file.LastWriteTimeUtc > Abandoned)))
        {
            file.Delete();
        }
    }
}
