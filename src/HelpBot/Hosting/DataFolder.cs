namespace HelpBot.Hosting;

/// <summary>The data directory: only its owner may look into it.</summary>
public static class DataFolder
{
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <exception cref="IOException">It cannot be made.</exception>
    public static void Make(string directory)
    {
        if (File.Exists(directory))
        {
            throw new IOException($"{directory} is a file, where a folder is needed");
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else if (!Directory.Exists(directory))
        {
            Directory.CreateDirectory(directory, OwnerFolder);
        }
    }

    /// <summary>Waits until the disk has a file that was written.</summary>
    public static void BringToDisk(string path)
    {
        using var file = File.OpenHandle(path, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>A new file that only the owner can read.</summary>
    /// <exception cref="IOException">It is there already, or cannot be made.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        return new FileStream(path, options);
    }

    /// <summary>Writes a new file that only the owner can read; false when it is there already.</summary>
    public static bool TryWriteSecret(string path, ReadOnlySpan<byte> bytes)
    {
        // Written aside and moved, so that nobody ever reads half a key.
        var aside = $"{path}.{Guid.NewGuid():N}";
        using (var file = Create(aside))
        {
            file.Write(bytes);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
            return false;
        }
    }
}
