using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage.Backup;

/// <summary>Makes a backup: one file, which only its owner reads, with all that another machine needs. It is opened and checked before
/// it gets its name.</summary>
public sealed class BackupWriter(ISnapshot snapshot, IOptions<HelpBotOptions> options, TimeProvider time)
{
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    /// <exception cref="InvalidDataException">What was written did not pass its check; what is stored is damaged.</exception>
    public async Task<BackupInfo> WriteAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new IOException($"{path} is there already; a backup replaces nothing.");
        }

        var part = $"{path}.part";
        ScratchFile.Delete(part);
        DataFolder.TryWriteSecret(part, []);
        try
        {
            await snapshot.WriteAsync(part, cancellationToken);
            string placeholder;
            await using (var connection = BackupFile.Change(part))
            {
                placeholder = BackupTable.Write(connection, time.GetUtcNow(), KeyFiles.Read(ProgramPlace.DataDirectory(options.Value)));
            }

            await BackupSeal.CloseAsync(part, placeholder, cancellationToken);
            var info = await BackupCheck.RunAsync(part, cancellationToken);
            DataFolder.BringToDisk(part);
            File.Move(part, path, overwrite: false);
            return info;
        }
        finally
        {
            ScratchFile.Delete(part);
        }
    }
}
