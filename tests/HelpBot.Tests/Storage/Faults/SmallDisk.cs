using System.Diagnostics;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>A file system of two megabytes, which only the administrator can make.</summary>
public sealed class SmallDisk : IDisposable
{
    private const int Size = 2 << 20;

    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    public static bool IsPossible { get; } = Try();

    public static SmallDisk Mount(string path)
    {
        Directory.CreateDirectory(path);
        return Run("mount", "-t", "tmpfs", "-o", $"size={Size}", "tmpfs", path)
            ? new SmallDisk(path)
            : throw new InvalidOperationException("tmpfs can't be mounted.");
    }

    /// <summary>Leaves hardly any room.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Create);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                filler.Write(block);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Free() => File.Delete(Filler);

    public void Dispose() => Run("umount", "-l", Path);

    private string Filler => System.IO.Path.Combine(Path, "filler");

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return false;
        }

        var path = Directory.CreateTempSubdirectory("helpbot-disk-").FullName;
        var possible = Run("mount", "-t", "tmpfs", "-o", "size=65536", "tmpfs", path) && Run("umount", path);
        Directory.Delete(path);
        return possible;
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test that needs a <see cref="SmallDisk"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.IsPossible ? null : "Only root can mount a small disk.";
}
